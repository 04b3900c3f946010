namespace KzSaData.Core.Tests.Values;

public sealed class NearestMatchTests
{
    private static readonly string[] Actors = ["acwa-power", "samruk-energy", "kazakhstan", "kyrgyzstan", "isdb", "oic"];

    [Theory]
    [InlineData("acwa-powr", "acwa-power")]
    [InlineData("acwa-power", "acwa-power")]
    [InlineData("acwapower", "acwa-power")]
    [InlineData("kazakstan", "kazakhstan")]
    [InlineData("kirgizstan", "kyrgyzstan")]
    [InlineData("isdbx", "isdb")]
    [InlineData("oik", "oic")]
    public void A_few_wrong_letters_are_forgiven(string text, string nearest) => NearestMatch.Of(text, Actors).Should().Be(nearest);

    [Theory]
    [InlineData("aramco")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("samruk")]
    [InlineData("power-acwa")]
    public void Another_word_is_not_taken_for_a_slip(string text) => NearestMatch.Of(text, Actors).Should().BeNull();

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("lebel", "level")]
    [InlineData("knid", "kind")]
    public void Letters_that_have_changed_places_are_one_slip(string text, string nearest) => NearestMatch.Of(text, ["id", "kind", "title", "level", "place"]).Should().Be(nearest);

    [Fact]
    public void Of_two_equally_near_the_first_is_named() => NearestMatch.Of("visit-1993", ["visit-1994", "visit-1992"]).Should().Be("visit-1994");

    [Fact]
    public void Nothing_is_near_where_nothing_is() => NearestMatch.Of("acwa", []).Should().BeNull();

    [Fact]
    public void A_long_text_costs_little()
    {
        string[] many = [.. Enumerable.Range(0, 2000).Select(n => $"{new string('a', 200)}-{n}")];

        NearestMatch.Of(new string('b', 100_000), many).Should().BeNull();
    }
}
