namespace KzSaData.Tests;

/// <summary>The page on formats shows code that runs, and what it prints.</summary>
public sealed class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "how-to-add-a-format.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_code_is_that_of_the_class()
    {
        string code = File.ReadAllText(Repository.At("tests", "KzSaData.Tests", "TabbedLines.cs")).ReplaceLineEndings("\n");

        Page.Should().Contain($"```csharp\n{code[code.IndexOf("public static class", StringComparison.Ordinal)..]}```", "docs/how-to-add-a-format.md shows tests/KzSaData.Tests/TabbedLines.cs; copy it there");
    }

    [Fact]
    public void It_shows_what_the_class_prints() =>
        Page.Should().Contain($"```text\n{Lines("riyadh\t")}\n```", "docs/how-to-add-a-format.md shows the lines of a place; copy them there");

    [Fact]
    public void Nothing_of_the_dataset_is_left_out()
    {
        string[] lines = [.. TabbedLines.Of(KzSaDataset.Current)];

        lines.Where(static line => line.EndsWith('\t')).Should().BeEmpty();
        lines.Count(static line => line.Contains("\tid\t", StringComparison.Ordinal)).Should().Be(Dataset.Types.Sum(static type => KzSaDataset.Current.EntitiesOf(type).Count()));
    }

    private static string Lines(string start) => string.Join('\n', TabbedLines.Of(KzSaDataset.Current).Where(line => line.StartsWith(start, StringComparison.Ordinal)));
}
