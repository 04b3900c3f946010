namespace KzSaData.Core.Tests.Values;

/// <summary>What values read as, as a native editor of each language would write it: words.tsv, a table to be read by people.</summary>
public sealed class GoldenTextTests
{
    private static readonly string[][] Rows =
        [.. File.ReadLines(Repository.At("tests/KzSaData.Core.Tests/Text/Languages/words.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    [Theory]
    [InlineData("en", 2)]
    [InlineData("kk", 3)]
    [InlineData("ru", 4)]
    [InlineData("ar", 5)]
    public void Values_read_as_the_table_says(string language, int column)
    {
        IEnumerable<string> now = Rows.Select(row => $"{row[0]} {row[1]}: {Shown(new WordedValue(row[0], row[1]).In(language))}");

        now.Should().Equal(Rows.Select(row => $"{row[0]} {row[1]}: {row[column]}"));
    }

    [Fact]
    public void The_table_has_many_shapes_and_each_in_four_languages()
    {
        Rows.Should().HaveCountGreaterThan(100).And.OnlyContain(row => row.Length == 6);
        Rows.Select(row => (row[0], row[1])).Should().OnlyHaveUniqueItems();
    }

    // What nobody can see has a sign in the table: a no-break space, and the start and the end of an isolate.
    private static string Shown(string text) => text.Replace('\u00A0', '⍽').Replace('\u2068', '⸢').Replace('\u2069', '⸣');
}
