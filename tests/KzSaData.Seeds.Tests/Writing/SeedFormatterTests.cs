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
    [InlineData("  \"kind\": \"company\",", "  \"kind\": « \"company\",")]
    [InlineData("  \"kind\": \"company\",\n", "«\n  \"kind\": \"company\",\n")]
    [InlineData("\"أكوا باور\" }", "\"أكوا باور\"«}")]
    [InlineData("\"country\": \"saudi-arabia\",\n  \"parent\": \"pif\",", "\"«parent\": \"pif\",\n  \"country\": \"saudi-arabia\",")]
    [InlineData("станций\"", "ста«\\u043dций\"")]
    [InlineData("\n", "«\r\n")]
    [InlineData("} }]\n}\n", "} }]\n}«")]
    [InlineData("} }]\n}\n", "} }]\n}\n«\n")]
    [InlineData("{\n  \"$schema\"", "«\uFEFF{\n  \"$schema\"")]
    public void The_first_line_that_differs_is_named(string old, string changed)
    {
        string marked = Good.Replace(old, changed, StringComparison.Ordinal);
        (int line, int column) = TextPlace.Of(marked, "«");
        string file = marked.Replace("«", string.Empty, StringComparison.Ordinal);

        Difference(file).Should().Be(new SeedError("KZ0120", "not in canonical form from here on; run: kzsa format", "sample.json", line, column));
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
