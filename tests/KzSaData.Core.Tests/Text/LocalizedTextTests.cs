namespace KzSaData.Core.Tests.Values;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Full = new("visit", "сапар", "визит", "زيارة");
    private static readonly LocalizedText English = new("visit");

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
    public void English_stands_in_and_has_tells_so(string language)
    {
        English[language].Should().Be("visit");
        English.Has(language).Should().BeFalse();
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("-")]
    [InlineData("enx")]
    public void Other_languages_are_refused(string language)
    {
        Assert.Throws<ArgumentException>(() => Full[language]).Message.Should().Contain("there are en, kk, ru and ar");
        Assert.Throws<ArgumentException>(() => Full.Has(language));
    }

    [Fact]
    public void There_is_no_text_without_English()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText(null!));
        Assert.Throws<ArgumentNullException>(() => Full[null!]);
    }

    [Fact]
    public void Equal_texts_are_equal_in_every_language()
    {
        LocalizedText same = new("visit", "сапар", "визит", "زيارة");

        (Full.Equals(same), Full.Equals((object)same), Full.GetHashCode() == same.GetHashCode()).Should().Be((true, true, true));
        foreach (LocalizedText other in new[] { English, new LocalizedText("visits", "сапар", "визит", "زيارة"), new LocalizedText("visit", "сапар", "визит"), new LocalizedText("visit", "сапар", null, "زيارة"), new LocalizedText("visit", null, "визит", "زيارة") })
        {
            Full.Equals(other).Should().BeFalse();
        }

        Full.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void As_text_it_is_English() => Full.ToString().Should().Be("visit");

    [Fact]
    public void The_languages_have_a_fixed_order() => LocalizedText.Languages.Should().Equal("en", "kk", "ru", "ar");
}
