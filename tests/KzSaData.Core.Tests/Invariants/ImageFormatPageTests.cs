using System.Globalization;
using System.Numerics;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>The page on the format says the numbers that the code has.</summary>
public sealed class ImageFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "image-format.md")).ReplaceLineEndings("\n");

    [Fact]
    public void It_has_the_version() => Page.Should().StartWith($"# The image: the file format, version {ImageFormat.Version}\n");

    [Fact]
    public void It_has_every_kind_of_section() =>
        Rows("Kinds of section").Should().Equal(Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.FirstIndex).Select(kind => ((int)kind, $"{kind}")));

    [Fact]
    public void It_has_every_type_of_field() => Rows("Rows and slots").Should().Equal(Enum.GetValues<FieldType>().Select(type => ((int)type, $"{type}")));

    [Fact]
    public void It_has_every_index() => Rows("Indexes").Should().Equal(Enum.GetValues<IndexKind>().Select(index => ((int)index, $"{index}")));

    [Fact]
    public void It_has_the_numbers_of_the_rules() =>
        Page.Should().Contain("| 0 | of folding,").And.Contain($" | {WordFolding.Version} | *Words* |")
            .And.Contain("| 1 | of support,").And.Contain($" | {SupportRule.Number} | *Support*, *Totals*, and the indexes *Support*,");

    [Fact]
    public void It_has_the_limits()
    {
        int rowBits = BitOperations.Log2((uint)RecordReference.MostRows + 1);

        Page.Should().Contain($"| bits {rowBits} to 31: the number of the table less {(int)TableId.Actor}; the other bits: the row plus one |")
            .And.Contain($"| rows of a table | 2{string.Concat(Invariant(rowBits).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']))} − 1 |")
            .And.Contain($"| a string | {RowExpansion.Most.ToString("N0", CultureInfo.InvariantCulture)} bytes |")
            .And.Contain($"| sections | {ImageFormat.MostSections.ToString("N0", CultureInfo.InvariantCulture)} |");
        (ImageFormat.MostTables, ImageFormat.MostLanguages, StoredIndexes.Most).Should().Be((64, 64, 64), "the page says '64 each'");
    }

    // The numbers and names in the first two cells of the table below a heading; several of them may share a line.
    private static IEnumerable<(int Number, string Name)> Rows(string heading) =>
        from line in Page[Page.IndexOf($"# {heading}\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => !line.StartsWith('#'))
        where line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where !cells[1].Contains('+', StringComparison.Ordinal)
        from both in cells[1].Split(", ").Zip(cells[2].Split(", "))
        select (int.Parse(both.First, CultureInfo.InvariantCulture), both.Second);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
