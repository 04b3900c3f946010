using System.Text.Json.Nodes;
using KzSaData.Export.Tests.Support;
using Microsoft.Data.Sqlite;
using MiniExcelLibs;

namespace KzSaData.Export.Tests.Jobs;

/// <summary>Texts that break files, lines and cells are read back as they were, or the report says what became of them.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Texts =>
    [
        "first line\nsecond, \"quoted\"\r\nthird\ttabbed; end",
        "=cmd|'/c calc'!A1\n\"\"\"",
        "\u202Ereversed\u202C and \u2066isolated\u2069 𝒜😀 a\u0301",
        "'); drop table records; -- <b>&amp;</b> ]]>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_format_gives_it_back(string text)
    {
        using TamperedDataset tampered = new(text);

        DatasetExport.Write(tampered.Data, ExportFormat.Csv, folder.At("csv"));
        CsvTables.Read(folder.At("csv", "evidence.csv")).Select(static row => row["locator"]).Should().Contain(text);
        DatasetExport.Write(tampered.Data, ExportFormat.Json, folder.At("json"));
        JsonNode.Parse(File.ReadAllText(folder.At("json")))!["investments"]!.AsArray().Select(static investment => (string)investment!["evidence"]![0]!["locator"]!).Should().Contain(text);
        DatasetExport.Write(tampered.Data, ExportFormat.JsonLines, folder.At("jsonl"));
        File.ReadAllLines(folder.At("jsonl")).Should().HaveCount(1 + Dataset.Types.Sum(type => tampered.Data.EntitiesOf(type).Count()));
        DatasetExport.Write(tampered.Data, ExportFormat.Sqlite, folder.At("sqlite"));
        Locators(folder.At("sqlite")).Should().Contain(text);
        DatasetExport.Write(tampered.Data, ExportFormat.Xlsx, folder.At("all.xlsx")).NotCarried.Select(static lost => lost.What).Should().Equal("missing-kinds");
        MiniExcel.Query(folder.At("all.xlsx"), useHeaderRow: true, sheetName: "evidence").Cast<IDictionary<string, object?>>().Select(static row => row["locator"]).Should().Contain(text);
    }

    [Fact]
    public void What_a_workbook_cannot_hold_is_replaced_and_counted()
    {
        using TamperedDataset tampered = new("bell \u0007 and null-like \u0001");

        ExportReport report = DatasetExport.Write(tampered.Data, ExportFormat.Xlsx, folder.At("all.xlsx"));

        report.NotCarried.Should().ContainSingle(static lost => lost.What == "control-characters").Which.Count.Should().Be(1);
    }

    public void Dispose() => folder.Dispose();

    private static List<string> Locators(string file)
    {
        using SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select locator from evidence";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
