using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Codebook;

/// <summary>Nothing is in the tables whose meaning the codebook does not say.</summary>
public sealed class CodebookTests(ExportedCsv csv) : IClassFixture<ExportedCsv>
{
    private readonly string page = File.ReadAllText(csv.At("codebook.md"));

    [Fact]
    public void Every_column_of_every_table_has_a_meaning()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> columns = csv.Rows("codebook");

        columns.Where(static column => column["meaning"].Trim().Length < 5).Select(static column => $"{column["table_name"]}.{column["column_name"]}")
            .Should().BeEmpty("src/KzSaData.Export/Tables/meanings.json says what each column holds");
        foreach (string file in Directory.GetFiles(csv.Path, "*.csv"))
        {
            columns.Where(column => column["table_name"] == Path.GetFileNameWithoutExtension(file)).Select(static column => column["column_name"]).Should().Equal(CsvTables.Header(file));
        }
    }

    [Fact]
    public void The_page_has_a_part_for_every_table_that_says_what_its_rows_are()
    {
        foreach (string table in Directory.GetFiles(csv.Path, "*.csv").Select(static file => Path.GetFileNameWithoutExtension(file)))
        {
            string start = $"\n## {table}\n\n";
            page.Should().Contain(start);
            page[(page.IndexOf(start, StringComparison.Ordinal) + start.Length)..].Should().NotStartWith(" ", "meanings.json says what the rows of {0} are", table);
        }
    }

    [Fact]
    public void It_states_what_it_is_and_how_to_cite_it() =>
        page.Should().Contain(KzSaDataset.Current.Release.ContentHash).And.Contain("CC-BY-4.0").And.Contain("KzSaData.Export ")
            .And.Contain(KzSaDataset.Current.Cite(CitationStyle.Text).Trim()).And.Contain("Do not add up amounts");

    [Fact]
    public void Codes_have_labels_in_every_language() =>
        csv.Rows("codes").Should().Contain(static row => row["list"] == "MoneyStage" && row["code"] == "pledged" && row["label_en"] == "Pledged" && row["label_ru"] == "Обещано")
            .And.OnlyContain(static row => row["label_ar"].Length > 0);
}
