using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Jobs;

/// <summary>Some records of a dataset, with all that they speak of.</summary>
public sealed class SelectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_tables_hold_the_records_and_whatever_they_refer_to()
    {
        Dataset data = KzSaDataset.Current;
        RecordQuery<Event> visits = data.Events.OfKind(EventKind.Visit).During(2022);

        ExportReport report = DatasetExport.Write(data, visits, ExportFormat.Csv, folder.At("visits"));

        Ids("records").Should().Equal(visits.Select(static visit => visit.Key));
        Ids("sources").Should().BeEquivalentTo(visits.CountBySource().Select(static source => source.Value.Key).Concat(Ids("sources")).Distinct(), "no source is missing").And.HaveCountLessThan(data.Sources.Count);
        Ids("actors").Should().Contain(visits.SelectMany(static visit => visit.Participants).Select(static participant => participant.Actor.Key));
        long outwards = visits.Sum(visit => visit.Relations.Count(relation => relation.To is not Event other || !visits.Contains(other)) + visit.Outcomes.Count(outcome => outcome is not Event other || !visits.Contains(other)));
        report.NotCarried.Where(static lost => lost.What == "links-outwards").Sum(static lost => lost.Count).Should().Be(outwards).And.BePositive();
        File.ReadAllText(folder.At("visits", "codebook.md")).Should().Contain($"a selection of {visits.Count} of {data.Records.Count} records");
    }

    [Fact]
    public void Of_nothing_there_are_all_tables_without_rows()
    {
        ExportReport report = DatasetExport.Write(KzSaDataset.Current, [], ExportFormat.Csv, folder.At("nothing"));

        Ids("records", "nothing").Should().BeEmpty();
        CsvTables.Header(folder.At("nothing", "records.csv")).Should().StartWith(["id", "kind"]);
        report.Files.Should().HaveCountGreaterThan(30);
    }

    [Fact]
    public void A_record_of_another_dataset_is_refused()
    {
        using Dataset other = SeedFiles.Good.Dataset();

        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, other.Records, ExportFormat.Csv, folder.At("other")))
            .Should().Throw<ArgumentException>().WithMessage("*belongs to another dataset*");
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Ids(string table, string name = "visits") => CsvTables.Read(folder.At(name, $"{table}.csv")).Select(static row => row["id"]);
}
