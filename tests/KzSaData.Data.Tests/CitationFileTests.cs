namespace KzSaData.Data.Tests;

/// <summary>What others read before they cite: the file for citations, and the licence.</summary>
public sealed class CitationFileTests
{
    private static readonly string[] citation = File.ReadAllLines(Repository.At("CITATION.cff"));

    [Fact]
    public void It_has_the_version_of_the_data_and_their_licence() =>
        citation.Should().Contain($"version: {KzSaDataset.Current.Release.Version}").And.Contain($"  - {KzSaDataset.Current.Release.Licence}").And.Contain("type: dataset");

    [Fact]
    public void What_it_and_the_licence_send_readers_to_exists()
    {
        string[] texts = [string.Join('\n', citation), File.ReadAllText(Repository.At("LICENSE-DATA")), File.ReadAllText(Repository.At(".github/ISSUE_TEMPLATE/wrong-record.yml"))];

        foreach (string command in (string[])["stats", "cite"])
        {
            texts.Should().Contain(text => text.Contains($"kzsa {command}", StringComparison.Ordinal));
            using StringWriter output = new();
            CommandLineProgram.Run([command], new Printer(output, output, Repository.Root)).Should().Be(ExitCode.Done);
            output.ToString().Should().Contain(KzSaDataset.Current.Release.Version);
        }
    }
}
