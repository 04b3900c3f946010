using System.Globalization;
using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Csv;

/// <summary>The tables say what the library says: as many rows, the same sums, the same certainty.</summary>
public sealed class CsvExporterTests(ExportedCsv csv) : IClassFixture<ExportedCsv>
{
    private static readonly Dataset data = KzSaDataset.Current;

    public static TheoryData<string> Types => [.. Dataset.Types.Select(static type => type.Plural)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_of_entity_has_a_row_for_each_of_its_entities(string plural) =>
        csv.Rows(plural).Select(static row => row["id"]).Should().Equal(data.EntitiesOf(Dataset.Types.Single(type => type.Plural == plural)).Select(static entity => entity.Key));

    [Fact]
    public void The_records_stand_together_in_the_order_of_their_dates() =>
        csv.Rows("records").Select(static row => (row["id"], row["kind"], row["support"], row["disputed"])).Should().Equal(
            data.Records.Select(static record => (record.Key, record.RecordKind.Code(), record.Support.Code(), record.Disputes.Count > 0 ? "true" : "false")));

    [Fact]
    public void What_records_have_lists_of_has_a_row_for_each_item()
    {
        csv.Rows("participants").Should().HaveCount(data.Records.Sum(static record => record.Participants.Count));
        csv.Rows("evidence").Should().HaveCount(data.Records.Sum(static record => record.Evidence.Count));
        csv.Rows("evidence_fields").Should().HaveCount(data.Records.Sum(static record => record.Evidence.Sum(static evidence => evidence.Fields.Count)));
        csv.Rows("relations").Should().HaveCount(data.Records.Sum(static record => record.Relations.Count));
        csv.Rows("disputes").Should().HaveCount(data.Records.Sum(static record => record.Disputes.Count));
        csv.Rows("claims").Should().HaveCount(data.Records.Sum(static record => record.Claims.Count));
        csv.Rows("amounts").Should().HaveCount(data.Investments.Sum(static investment => investment.Amounts.Count));
        csv.Rows("legal_steps").Should().HaveCount(data.Agreements.Sum(static agreement => agreement.LegalSteps.Count));
        csv.Rows("notes").Should().HaveCount(data.Notes.Count);
        csv.Rows("coverage").Should().HaveCount(data.Coverage.Count);
    }

    [Fact]
    public void What_the_amounts_add_comes_to_the_total_of_the_library()
    {
        IEnumerable<(string, string, decimal, decimal, int)> lines =
            from amount in csv.Rows("amounts")
            where amount["counts_in_total"] == "true" && amount["disputed"] == "false"
            group amount by (amount["currency"], amount["stage"]) into line
            select (line.Key.Item1, line.Key.Item2, line.Sum(static amount => Number(amount["total_low"])), line.Sum(static amount => Number(amount["total_high"])), line.Count());

        lines.Where(static line => line.Item5 > 0).Should().BeEquivalentTo(data.Investments.Total().Lines
            .Where(static line => line.Undisputed.Count > 0)
            .Select(static line => (line.Currency.Code, line.Stage.Code(), line.Undisputed.Low, line.Undisputed.High ?? 0, line.Undisputed.Count)));
    }

    [Fact]
    public void An_amount_that_is_not_counted_says_why()
    {
        csv.Rows("investments").ToDictionary(static row => row["id"], static row => row["left_out_because"]).Should().Contain(
            data.Investments.Total().LeftOut.ToDictionary(static left => left.Investment.Key, static left => left.Reason.Code()));
        csv.Rows("amounts").Where(static row => row["counts_in_total"] == "true").Should().OnlyContain(static row => row["left_out_because"] == "n/a");
    }

    [Fact]
    public void A_date_has_its_text_its_days_and_its_marks()
    {
        foreach (IReadOnlyDictionary<string, string> row in csv.Rows("records"))
        {
            EdtfDate? date = data.Find(row["id"])!.Date;
            row["date_edtf"].Should().Be(date?.ToString() ?? string.Empty);
            row["date_earliest"].Should().Be(date?.Earliest is { } first ? EdtfDate.FromDay(first).ToString() : string.Empty);
            row["date_latest"].Should().Be(date?.Latest is { } last ? EdtfDate.FromDay(last).ToString() : date is { EndsOpen: true } ? "pending" : string.Empty);
            row["date_approximate"].Should().Be(date is null ? string.Empty : date.IsApproximate ? "true" : "false");
        }
    }

    [Fact]
    public void States_have_the_codes_of_every_list() =>
        csv.Rows("actors").Single(static row => row["id"] == "kazakhstan").Should().Contain(
        [
            new("iso3166", "KZ"), new("iso3166_alpha3", "KAZ"), new("iso3166_numeric", "398"), new("cow", "705"), new("gw", "705"),
            new("name_en", "Kazakhstan"), new("name_kk", "Қазақстан"), new("name_ru", "Казахстан"), new("name_ar", "كازاخستان"),
        ]);

    [Fact]
    public void A_text_that_is_still_to_be_written_says_so() =>
        csv.Rows("records").Count(static row => row["summary_kk"] == "pending").Should().Be(data.Records.Count(static record => !record.Summary.Has("kk")));

    [Fact]
    public void Lines_end_in_a_line_feed_and_nothing_stands_before_the_first()
    {
        foreach (string file in Directory.GetFiles(csv.Path))
        {
            byte[] bytes = File.ReadAllBytes(file);
            bytes.Should().NotContain((byte)'\r');
            bytes[0].Should().NotBe(0xEF);
            bytes[^1].Should().Be((byte)'\n');
        }
    }

    [Fact]
    public void The_report_counts_what_was_written()
    {
        csv.Report.Files.Select(static file => file.Name).Should().BeEquivalentTo(Directory.GetFiles(csv.Path).Select(Path.GetFileName));
        csv.Report.Files.Should().OnlyContain(file => file.Bytes == new FileInfo(csv.At(file.Name)).Length);
        csv.Report.Files.Single(static file => file.Name == "events.csv").Rows.Should().Be(data.Events.Count);
        csv.Report.NotCarried.Should().BeEmpty();
    }

    private static decimal Number(string text) => text is "" or "n/a" ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
