using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Csv;

/// <summary>Texts that mean harm or trouble to whoever reads the tables.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("=HYPERLINK(\\\"http://evil\\\",\\\"x\\\")")]
    [InlineData("+7 727 250")]
    [InlineData("-1 is less")]
    [InlineData("@SUM(A1)")]
    public void What_a_spreadsheet_would_run_is_only_shown_where_that_is_asked_for(string locator)
    {
        using Dataset data = WithLocator(locator);
        string text = locator.Replace("\\\"", "\"", StringComparison.Ordinal);

        ExportReport plain = DatasetExport.Write(data, ExportFormat.Csv, folder.At("plain"));
        ExportReport defused = DatasetExport.Write(data, ExportFormat.Csv, folder.At("defused"), new ExportOptions { ForSpreadsheets = true });

        Locators("plain").Should().Contain(text);
        plain.NotCarried.Should().BeEmpty();
        Locators("defused").Should().Contain($"'{text}").And.NotContain(text);
        defused.NotCarried.Should().ContainSingle().Which.What.Should().Be("defused-cells");
    }

    [Theory]
    [InlineData("a, \\\"b\\\", 'c'; d")]
    [InlineData("𝒜 and 😀")]
    [InlineData("صفحة ١، الفقرة ٢ (p. 1)")]
    public void What_is_hard_to_write_is_read_back_as_it_was(string locator)
    {
        using Dataset data = WithLocator(locator);

        DatasetExport.Write(data, ExportFormat.Csv, folder.At("hard"));

        Locators("hard").Should().Contain(locator.Replace("\\\"", "\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Excel_is_told_the_encoding()
    {
        using Dataset data = SeedFiles.Good.Dataset();

        DatasetExport.Write(data, ExportFormat.Csv, folder.At("excel"), new ExportOptions { ForSpreadsheets = true });

        File.ReadAllBytes(folder.At("excel", "events.csv")).Should().StartWith([0xEF, 0xBB, 0xBF, (byte)'i', (byte)'d', (byte)',']);
        File.ReadAllBytes(folder.At("excel", "datapackage.json"))[0].Should().Be((byte)'{');
    }

    [Fact]
    public void A_text_that_reads_like_a_missing_value_is_counted()
    {
        using Dataset data = WithLocator("pending");

        DatasetExport.Write(data, ExportFormat.Csv, folder.At("token")).NotCarried.Should().ContainSingle().Which.What.Should().Be("token-texts");
    }

    public void Dispose() => folder.Dispose();

    private static Dataset WithLocator(string locator) =>
        SeedFiles.Good.Change("investments/wind-farm.json", "\"locator\": \"para. 3\"", $"\"locator\": \"{locator}\"").Dataset();

    private IEnumerable<string> Locators(string name) => CsvTables.Read(folder.At(name, "evidence.csv")).Select(static row => row["locator"]);
}
