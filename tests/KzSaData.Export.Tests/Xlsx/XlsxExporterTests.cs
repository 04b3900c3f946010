using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;

namespace KzSaData.Export.Tests.Xlsx;

/// <summary>The workbook, read by a library that did not write it.</summary>
public sealed class XlsxExporterTests : IClassFixture<XlsxExporterTests.Workbook>
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly Workbook workbook;

    public XlsxExporterTests(Workbook workbook) => this.workbook = workbook;

    [Fact]
    public void The_first_sheet_says_what_it_is_and_how_to_cite_it()
    {
        string[] texts = [.. MiniExcel.Query(workbook.Path, sheetName: "about").Cast<IDictionary<string, object?>>().Select(static row => row["B"]).OfType<string>()];

        MiniExcel.GetSheetNames(workbook.Path)[0].Should().Be("about");
        texts.Should().Contain([data.Release.Title.ToString(), data.Release.Version, data.Release.ContentHash, "CC-BY-4.0", data.Cite(CitationStyle.Text).Trim()]);
        texts.Should().Contain(static text => text.StartsWith("KzSaData.Export ", StringComparison.Ordinal)).And.Contain(static text => text.StartsWith("Do not add up amounts.", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_table_is_a_sheet_with_all_its_rows()
    {
        foreach (EntityType type in Dataset.Types)
        {
            Rows(type.Plural).Select(static row => (string)row["id"]!).Should().Equal(data.EntitiesOf(type).Select(static entity => entity.Key));
        }

        Rows("evidence").Should().HaveCount(data.Records.Sum(static record => record.Evidence.Count));
        Rows("codebook").Should().OnlyContain(static row => row["meaning"] != null);
    }

    [Fact]
    public void Numbers_are_numbers_and_dates_are_texts_as_sources_give_them()
    {
        Rows("amounts").Where(static row => row["best"] is not null).Select(static row => Convert.ToDecimal(row["best"])).Should().BeEquivalentTo(
            data.Investments.SelectMany(static investment => investment.Amounts).Select(static amount => amount.Best).OfType<decimal>());
        Rows("records").Select(static row => row["date_edtf"] as string).Should().Equal(data.Records.Select(static record => record.Date?.ToString()));
        Rows("records").Select(static row => row["disputed"]).Should().OnlyContain(static flag => flag is bool);
        Rows("records").Count(static row => true.Equals(row["disputed"])).Should().Be(data.Records.Disputed().Count);
    }

    [Fact]
    public void The_names_of_columns_stay_in_view_and_can_be_filtered_by()
    {
        using ZipArchive archive = ZipFile.OpenRead(workbook.Path);
        ZipArchiveEntry[] sheets = [.. archive.Entries.Where(static entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))];

        sheets.Should().HaveCount(MiniExcel.GetSheetNames(workbook.Path).Count);
        sheets.Count(static sheet => Elements(sheet).Contains("pane") && Elements(sheet).Contains("autoFilter")).Should().Be(sheets.Length - 1, "of all but the first");
        archive.Entries.Should().OnlyContain(static entry => entry.LastWriteTime.Year == 1980, "no hour is in the file");
    }

    [Fact]
    public void It_keeps_the_schema_of_the_format_so_that_Excel_has_nothing_to_repair()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook.Path, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019) { MaxNumberOfErrors = 20 }.Validate(document)
            .Select(static error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void What_is_lost_is_told() => workbook.Report.NotCarried.Select(static lost => lost.What).Should().Equal("missing-kinds");

    private static string[] Elements(ZipArchiveEntry sheet)
    {
        using Stream stream = sheet.Open();
        return [.. XDocument.Load(stream).Descendants().Select(static element => element.Name.LocalName)];
    }

    private IEnumerable<IDictionary<string, object?>> Rows(string sheet) => MiniExcel.Query(workbook.Path, useHeaderRow: true, sheetName: sheet).Cast<IDictionary<string, object?>>();

    public sealed class Workbook : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public Workbook() => Report = DatasetExport.Write(data, ExportFormat.Xlsx, Path);

        public string Path => folder.At("all.xlsx");

        public ExportReport Report { get; }

        public void Dispose() => folder.Dispose();
    }
}
