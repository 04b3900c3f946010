using System.Diagnostics;

namespace KzSaData.Core.Tests.Query;

/// <summary>Whatever is searched for, the cost grows with its length and no faster, and what is too much is refused in words.</summary>
public sealed class SearchLimitTests(GoodDataset good) : IClassFixture<GoodDataset>
{
    private const string TooMany = "a search has at most 16 words of at most 64 letters; this one has ";

    private readonly Dataset data = good.Data;

    public static TheoryData<string, string> Refused => new()
    {
        { string.Join(' ', Enumerable.Repeat("ka", 40_000)), TooMany + "40000 words, the longest of 2 letters (Parameter 'text')" },
        { string.Join(' ', Enumerable.Repeat("и", 17)), TooMany + "17 words, the longest of 1 letters (Parameter 'text')" },
        { new string('x', 1_000_000), TooMany + "1 words, the longest of 1000000 letters (Parameter 'text')" },
        { new string('ﷺ', 100_000), TooMany + "300001 words, the longest of 7 letters (Parameter 'text')" },
        { new string('a', 65), TooMany + "1 words, the longest of 65 letters (Parameter 'text')" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Too_many_words_or_letters_are_refused(string text, string message)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ArgumentException>(() => data.Events.Matching(text)).Message.Should().Be(message);
        Assert.Throws<ArgumentException>(() => data.Actors.Matching(text)).ParamName.Should().Be("text");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u064B\u0640\u200D\0")]
    [InlineData("\uD800")]
    [InlineData("ъь ء")]
    [InlineData("=&%")]
    public void What_has_no_word_is_refused(string text)
    {
        Assert.Throws<ArgumentException>(() => data.Records.Matching(text)).Message.Should().Contain("has no word to search for");
        Assert.Throws<ArgumentException>(() => data.Places.Matching(text)).Message.Should().Contain("has no word to search for");
    }

    [Fact]
    public void A_text_of_marks_alone_is_read_once()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Throws<ArgumentException>(() => data.Events.Matching(new string('\u0301', 2_000_000)));
        Assert.Throws<ArgumentException>(() => data.Events.Matching(new string('\uDC00', 2_000_000)));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("\uD800x")]
    [InlineData("𐒰𐒱𐒰𐒱")]
    [InlineData("の ね こ")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("ллллллллллллллллллллллллллллллллллллллллллллллллллллллллллллллл")]
    [InlineData("الالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالال")]
    [InlineData("ccccshchshchshchyuyuyuyukhkhkhkhzhzhzhzhtstststsyayayayaqqqqqqqq")]
    [InlineData("a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 o15 p16")]
    public void What_stands_nowhere_has_an_empty_answer(string text)
    {
        data.Records.Matching(text).Should().BeEmpty();
        data.Actors.Matching(text).Should().BeEmpty();
    }

    [Fact]
    public void Little_words_are_passed_over_unless_there_are_no_others()
    {
        data.Events.Matching("the visit in of").Should().Equal(data.Events.Matching("visit")).And.NotBeEmpty();
        data.Events.Matching("of").Should().Equal(data.Events.Where(record => PlainWords.Of(record).Any(word => word.StartsWith("of", StringComparison.Ordinal)))).And.NotBeEmpty();
    }

    [Fact]
    public void The_words_of_actors_places_publishers_and_sources_are_searched()
    {
        data.Actors.Should().OnlyContain(actor => data.Actors.Matching(actor.Name["en"]).Contains(actor));
        data.Actors.Matching("Kazakhstan's").Select(actor => actor.Key).Should().Contain("kazakhstan").And.NotContain("saudi-arabia");
        data.Sources.Should().OnlyContain(source => data.Sources.Matching(source.Title).Contains(source));
        data.Publishers.Should().OnlyContain(publisher => data.Publishers.Matching(publisher.Name["en"]).Contains(publisher));
        data.Places.Should().OnlyContain(place => data.Places.Matching(place.Name["en"]).Contains(place));
        Assert.Throws<ArgumentNullException>(() => data.Actors.Matching(null!)).ParamName.Should().Be("text");
        Assert.Throws<ArgumentNullException>(() => ((EntitySet<Actor>)null!).Matching("x")).ParamName.Should().Be("entities");
    }
}
