namespace KzSaData.Core.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Full = Of("visit", "сапар", "визит", "زيارة");

    [Theory]
    [InlineData("en", "visit")]
    [InlineData("kk", "сапар")]
    [InlineData("ru", "визит")]
    [InlineData("ar", "زيارة")]
    [InlineData("ar-SA", "زيارة")]
    [InlineData("kk-Cyrl-KZ", "сапар")]
    public void A_text_has_its_languages(string language, string text)
    {
        Full[language].Should().Be(text);
        Full.Has(language).Should().BeTrue();
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("ru-RU")]
    [InlineData("ar")]
    public void The_first_language_stands_in_and_has_tells_so(string language)
    {
        using Dataset data = SeedFiles.Good.Dataset();
        LocalizedText english = data.Actors["acwa-power"].Name;

        english[language].Should().Be(english["en"]);
        english.Has(language).Should().BeFalse();
        english.Has("en").Should().BeTrue();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("-")]
    [InlineData("enx")]
    public void Other_languages_are_refused(string language)
    {
        Assert.Throws<ArgumentException>(() => Full[language]).Message.Should().Contain("there are en, kk, ru, ar");
        Assert.Throws<ArgumentException>(() => Full.Has(language));
    }

    [Fact]
    public void There_is_no_text_without_words()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText());
        Assert.Throws<ArgumentException>(() => new LocalizedText([new("en", string.Empty)]));
        Assert.Throws<ArgumentException>(() => new LocalizedText([new(string.Empty, "visit")]));
        Assert.Throws<ArgumentException>(() => new LocalizedText([new(null!, "visit")])).Message.Should().Contain("at least one language");
        Assert.Throws<ArgumentException>(() => new LocalizedText([new("en", "visit"), new("EN", "visit")]));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText(null!));
        Assert.Throws<ArgumentNullException>(() => Full[null!]);
    }

    [Fact]
    public void Equal_texts_are_equal_in_every_language()
    {
        LocalizedText same = Of("visit", "сапар", "визит", "زيارة");

        (Full.Equals(same), Full.Equals((object)same), Full.GetHashCode() == same.GetHashCode()).Should().Be((true, true, true));
        foreach (LocalizedText other in new[] { new LocalizedText([new("en", "visit")]), Of("visits", "сапар", "визит", "زيارة"), Of("visit", "сапарлар", "визит", "زيارة"), Of("visit", "сапар", "визит", "زيارات") })
        {
            Full.Equals(other).Should().BeFalse();
        }

        Full.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void As_text_it_is_in_its_first_language()
    {
        Full.ToString().Should().Be("visit");
        new LocalizedText([new("fr", "visite"), new("en", "visit")]).ToString().Should().Be("visite");
    }

    [Fact]
    public void The_languages_keep_their_order() => Full.Languages.Should().Equal("en", "kk", "ru", "ar");

    private static LocalizedText Of(string en, string kk, string ru, string ar) => new([new("en", en), new("kk", kk), new("ru", ru), new("ar", ar)]);
}
