using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Jobs;

/// <summary>An export is there whole, or not at all; and what is there already stays.</summary>
public sealed class WholeTargetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Formats => [.. ExportFormat.All.Select(static format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_dataset_gives_the_same_bytes(string name)
    {
        Write(name, "one");
        Write(name, "two");

        FileHashes.Of(folder.At("one")).Should().Equal(FileHashes.Of(folder.At("two")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_cancelled_leaves_nothing(string name)
    {
        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, ExportFormat.Find(name)!, folder.At("target"), cancellation: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_there_is_replaced_only_where_that_is_asked_for(string name)
    {
        ExportReport first = Write(name, "target");
        IReadOnlyList<string> before = FileHashes.Of(folder.At("target"));

        FluentActions.Invoking(() => Write(name, "target")).Should().Throw<IOException>().WithMessage("*is there already*");
        FileHashes.Of(folder.At("target")).Should().Equal(before);
        ExportReport again = DatasetExport.Write(KzSaDataset.Current, [], ExportFormat.Find(name)!, folder.At("target"), new ExportOptions { Overwrite = true });

        again.Rows.Should().BeLessThan(first.Rows);
        FileHashes.Of(folder.At("target")).Should().NotEqual(before);
        Directory.EnumerateFileSystemEntries(folder.Path).Should().ContainSingle("nothing is left beside it");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_of_somebody_else_are_never_replaced(string name)
    {
        Directory.CreateDirectory(folder.At("target"));
        File.WriteAllText(folder.At("target", "thesis.txt"), "mine");

        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, ExportFormat.Find(name)!, folder.At("target"), new ExportOptions { Overwrite = true })).Should().Throw<IOException>();

        File.ReadAllText(folder.At("target", "thesis.txt")).Should().Be("mine");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void So_is_no_file_that_is_no_export(string name)
    {
        File.WriteAllText(folder.At("target"), "mine");

        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, ExportFormat.Find(name)!, folder.At("target"), new ExportOptions { Overwrite = true })).Should().Throw<IOException>();

        File.ReadAllText(folder.At("target")).Should().Be("mine");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().ContainSingle("nothing is left beside it");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Nor_a_folder_in_which_somebody_has_put_something(string name)
    {
        Write(name, "target");
        Directory.CreateDirectory(folder.At("target", "sub"));
        File.WriteAllText(folder.At("target", "sub", "thesis.R"), "mine");

        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, [], ExportFormat.Find(name)!, folder.At("target"), new ExportOptions { Overwrite = true }))
            .Should().Throw<IOException>().WithMessage("*1 files that no export has written, such as 'sub/thesis.R', and they would be lost*");

        File.ReadAllText(folder.At("target", "sub", "thesis.R")).Should().Be("mine");
    }

    [Fact]
    public void Nor_the_data_package_of_somebody_else()
    {
        Directory.CreateDirectory(folder.At("target"));
        File.WriteAllText(folder.At("target", "datapackage.json"), """{ "name": "mine", "resources": [{ "path": "data.csv" }] }""");

        FluentActions.Invoking(() => DatasetExport.Write(KzSaDataset.Current, ExportFormat.Csv, folder.At("target"), new ExportOptions { Overwrite = true })).Should().Throw<IOException>();

        Directory.EnumerateFiles(folder.At("target")).Should().ContainSingle();
    }

    [Fact]
    public void A_link_stays_one_and_what_it_leads_to_is_replaced()
    {
        ExportReport first = Write("jsonl", "real");
        File.CreateSymbolicLink(folder.At("link"), folder.At("real"));

        DatasetExport.Write(KzSaDataset.Current, [], ExportFormat.JsonLines, folder.At("link"), new ExportOptions { Overwrite = true }).Rows.Should().BeLessThan(first.Rows);

        new FileInfo(folder.At("link")).LinkTarget.Should().Be(folder.At("real"));
        File.ReadLines(folder.At("real")).LongCount().Should().BeLessThan(first.Rows);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Where_nothing_can_be_written_that_is_an_error_and_nothing_is_left(string name)
    {
        File.WriteAllText(folder.At("file"), string.Empty);

        FluentActions.Invoking(() => Write(name, "file", "target")).Should().Throw<IOException>();
        FluentActions.Invoking(() => Write(name, "missing", "target")).Should().Throw<IOException>();

        Directory.EnumerateFileSystemEntries(folder.Path).Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_error_names_the_target_and_not_the_hidden_place_beside_it(string name)
    {
        string tooLong = new('x', 300);

        FluentActions.Invoking(() => Write(name, tooLong)).Should().Throw<IOException>().WithMessage($"*{tooLong}*").And.Message.Should().NotContain("/.");

        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private ExportReport Write(string format, params string[] target) => DatasetExport.Write(KzSaDataset.Current, ExportFormat.Find(format)!, folder.At(target));
}
