using System.Globalization;

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
    [InlineData("kk-Cyrl", "сапар")]
    [InlineData("KK", "сапар")]
    [InlineData("AR-sa", "زيارة")]
    [InlineData("ar-u-nu-latn", "زيارة")]
    [InlineData("ru-RU", "визит")]
    [InlineData("en-x-latn-4", "visit")]
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
    [InlineData("de-DE")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-ar")]
    [InlineData("x-ar")]
    [InlineData("arz")]
    [InlineData("not a language")]
    [InlineData("kk-Latn-KZ")]
    [InlineData("kk-Arab-CN")]
    [InlineData("ru-latn")]
    public void The_first_language_stands_in_for_languages_and_scripts_that_there_are_not(string language)
    {
        Full[language].Should().Be("visit");
        Full.Has(language).Should().BeFalse();
    }

    [Fact]
    public void The_invariant_culture_is_any_language() => Full[CultureInfo.InvariantCulture.Name].Should().Be("visit");

    [Fact]
    public void A_tag_may_name_its_script()
    {
        LocalizedText text = new([new("zh-Hans", "访问"), new("zh-Hant", "訪問"), new("sr", "посета"), new("kk-Latn", "sapar")]);

        text["zh-hant-TW"].Should().Be("訪問");
        text["kk-Latn-KZ"].Should().Be("sapar");
        text["sr-Cyrl-RS"].Should().Be("посета", "the registry names no script for Serbian, which has two");
        text.Has("kk").Should().BeFalse();
        text.Has("zh").Should().BeFalse();
    }

    [Fact]
    public void The_release_says_in_which_script_the_texts_of_a_dataset_are()
    {
        using Dataset data = SeedFiles.Good
            .Change("release.json", "{ \"tag\": \"kk\", \"script\": \"Cyrl\" }", "{ \"tag\": \"kk\", \"script\": \"Latn\" }")
            .Change("places/astana.json", "Астана", "Astana qalasy")
            .Change("events/visit-1994.json", "Президенттің Эр-Риядқа сапары", "Prezidenttıñ Er-Riadqa sapary")
            .Dataset();
        LocalizedText name = data.Places["astana"].Name;

        (name["kk-Latn-KZ"], name["kk"], name["kk-Cyrl"]).Should().Be(("Astana qalasy", "Astana qalasy", "Astana"));
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
