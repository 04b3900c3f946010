using System.Text;

namespace KzSaData.Seeds.Tests.Writing;

/// <summary>KZ0120: bringing a file into canonical form, and saying where it is not.</summary>
public sealed class SeedFormatterTests
{
    private static readonly Table Actors = Tables.Of(TableId.Actor);
    private static readonly string Good = FullSeeds.Text(TableId.Actor);

    [Fact]
    public void A_file_in_canonical_form_has_no_difference() => Difference(Good).Should().BeNull();

    [Theory]
    [InlineData("  \"kind\": \"company\",", "  \"kind\": « \"company\",", "right, but not in canonical form from here on")]
    [InlineData("  \"kind\": \"company\",\n", "«\n  \"kind\": \"company\",\n", "right, but not in canonical form from here on")]
    [InlineData("\"أكوا باور\" }", "\"أكوا باور\"«}", "right, but not in canonical form from here on")]
    [InlineData("\"country\": \"saudi-arabia\",\n  \"parent\": \"pif\",", "\"«parent\": \"pif\",\n  \"country\": \"saudi-arabia\",", "right, but not in canonical form from here on")]
    [InlineData("станций\"", "ста«\\u043dций\"", "right, but not in canonical form from here on")]
    [InlineData("  \"kind\": \"company\",", "«\t\"kind\": \"company\",", "the line begins with a tab; those of seeds begin with blanks")]
    [InlineData("\n", "«\r\n", "the lines end in CR LF, as on Windows; those of seeds end in LF")]
    [InlineData("} }]\n}\n", "} }]\n}«", "the last line has no line end")]
    [InlineData("} }]\n}\n", "} }]\n}\n«\n", "right, but not in canonical form from here on")]
    [InlineData("{\n  \"$schema\"", "«\uFEFF{\n  \"$schema\"", "the file begins with a byte order mark (BOM, the bytes EF BB BF); seeds have none")]
    public void The_first_line_that_differs_is_named_and_how(string old, string changed, string reason)
    {
        string marked = Good.Replace(old, changed, StringComparison.Ordinal);
        (int line, int column) = TextPlace.Of(marked, "«");
        string file = marked.Replace("«", string.Empty, StringComparison.Ordinal);

        Difference(file).Should().Be(new SeedError("KZ0120", $"{reason}; 'kzsa format' mends it", "sample.json", line, column));
    }

    [Fact]
    public void A_difference_within_a_letter_is_at_the_letter()
    {
        SeedError? difference = SeedFormatter.Difference("sample.json", Encoding.UTF8.GetBytes("\n\"ғ\""), Encoding.UTF8.GetBytes("\n\"қ\""));

        (difference!.Line, difference.Column).Should().Be((2, 2));
    }

    [Fact]
    public void A_file_with_errors_has_no_canonical_form()
    {
        SeedFormatter.Canonical(Actors, "sample.json", Encoding.UTF8.GetBytes(Good.Replace("\"company\"", "\"firm\"", StringComparison.Ordinal)), TestLanguages.Four, out IReadOnlyList<SeedError> errors).Should().BeNull();

        errors.Should().ContainSingle().Which.Code.Should().Be("KZ0201");
    }

    private static SeedError? Difference(string file)
    {
        byte[]? canonical = SeedFormatter.Canonical(Actors, "sample.json", Encoding.UTF8.GetBytes(file), TestLanguages.Four, out IReadOnlyList<SeedError> errors);
        errors.Should().BeEmpty();
        return SeedFormatter.Difference("sample.json", Encoding.UTF8.GetBytes(file), canonical!);
    }
}
