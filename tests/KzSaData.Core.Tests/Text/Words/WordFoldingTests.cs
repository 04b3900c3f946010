using System.Text;

namespace KzSaData.Core.Tests.Values;

public sealed class WordFoldingTests
{
    [Theory]
    [InlineData("Visit of the President", "visit of the president")]
    [InlineData("  ACWA–Power,(1 GW)  ", "acwa power 1 gw")]
    [InlineData("H2O/CO2", "h2o co2")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Words_are_compared_without_case_and_punctuation(string text, string words) => Words(text).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("Café, naïve, Łódź, Šibenik, Ýmir", "cafe naive lodz sibenik ymir")]
    [InlineData("cafe\u0301 Riya\u0304d\u0323", "cafe riyad")]
    [InlineData("Faiṣal ar-Riyāḍ ǧulf Ḥajj al-ʿUlā", "faisal ar riyad gulf hajj al ula")]
    [InlineData("Straße ÆØÞ œuvre đð ħ ı", "strasse aeoth oeuvre dd h i")]
    [InlineData("şğıöüñä İstanbul", "sgiouna istanbul")]
    [InlineData("ﬁnance ＡＣＷＡ ２０２２ ２０＇２２", "finance acwa 2022 2022")]
    [InlineData("III Ⅲ ⅻ km² Å K", "iii iii xii km2 a k")]
    public void Latin_letters_are_plain(string text, string words) => Words(text).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("Al-ʿUla and Qa'ida", "al ula and qaida")]
    [InlineData("Sa'ud Sa\u2018ud Sa\u2019ud Sa\u02BBud Sa\u02BCud Sa\u02BFud Sa\u02C1ud Sa`ud Sa\u00B4ud Sa\u2032ud Sa\u201Bud", "saud")]
    [InlineData("Qur\u02BCan Qur\u02BEan Qur\u02C0an Qurʹan Qurʺan", "quran")]
    public void Signs_of_ayn_and_hamza_are_no_letters(string text, string words) => Words(text).Distinct().Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("Ёлка ЁЛКА йод Эр-Рияд нефть объём", "елка елка йод ер рияд нефт обем")]
    [InlineData("Саудовскои\u0306 И\u0306од е\u0308лка", "саудовской йод елка")]
    [InlineData("Қазақстан ӘҒҚҢӨҰҮҺІ", "казакстан агкноуухи")]
    [InlineData("Ї Ў Ќ Ӣ", "и у к и")]
    public void Kazakh_is_folded_as_a_Russian_keyboard_types_it(string text, string words) => Words(text).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("السَّعُودِيَّة إلى أحمد آل مستشفى", "السعوديه الي احمد ال مستشفي")]
    [InlineData("مـــكة شؤون رئيس وزراء", "مكه شوون رييس وزرا")]
    [InlineData("مو\u0654تمر ري\u0654يس مؤتمر رئيس", "موتمر رييس موتمر رييس")]
    [InlineData("السعودیة المملکة کازاخستان مکہ پارس گاز", "السعوديه المملكه كازاخستان مكه بارس كاز")]
    [InlineData("ﺍﻟﺴﻌﻮﺩﻳﺔ ﻻ ﷲ ﺀ ﻷ", "السعوديه لا الله لا")]
    [InlineData("\uFDFA", "صلي الله عليه وسلم")]
    [InlineData("السعو\u200Cدية السعو\u200Dدية السعود\u06E1ية \u202Bالسعودية\u202C ا\u2060لسعودية", "السعوديه السعوديه السعوديه السعوديه السعوديه")]
    [InlineData("قازاقستان قۇران قور\u06D5", "قازاقستان قوران قوره")]
    public void Arabic_letters_are_those_of_an_Arabic_keyboard(string text, string words) => Words(text).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("٢٠٢٤ ۲۰۲۴ ２０２４ २०२४ 2024 𝟐𝟎𝟐𝟒")]
    public void A_number_is_one_in_whatever_digits(string text) => Words(text).Distinct().Should().Equal("2024");

    [Theory]
    [InlineData("")]
    [InlineData(" – … !")]
    [InlineData("\u064B\u0301'")]
    [InlineData("\u0640\u200D\uFEFF\0")]
    [InlineData("\uD800")]
    [InlineData("ъ ь ء")]
    public void Some_texts_have_no_word(string text) => Words(text).Should().BeEmpty();

    [Fact]
    public void A_blank_of_no_width_divides_words() => Words("wind\u200Bfarm").Should().Equal("wind", "farm");

    [Fact]
    public void Case_never_matters_in_Latin_and_Cyrillic()
    {
        foreach (char c in Enumerable.Range(0x41, 0x52F - 0x41).Select(code => (char)code).Where(char.IsUpper))
        {
            // İ has no simple lower case; both forms fold to i.
            string lower = c == 'İ' ? "i" : char.ToLowerInvariant(c).ToString();
            Words(c.ToString()).Should().Equal(Words(lower), "{0} is {1}", c, lower);
        }
    }

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        foreach (char c in Enumerable.Range(0, 0xD800).Select(code => (char)code))
        {
            foreach (string word in Words(c.ToString()))
            {
                Words(word).Should().Equal([word], "U+{0:X4} folds to {1}", (int)c, word);
            }
        }
    }

    [Fact]
    public void Folding_a_text_twice_changes_nothing()
    {
        Random random = new(2027);
        for (int round = 0; round < 2000; round++)
        {
            string text = new([.. Enumerable.Range(0, 12).Select(_ => (char)random.Next(0x20, 0xFFFF))]);
            string folded = WordFolding.Fold(text);
            WordFolding.Fold(folded).Should().Be(folded, "of {0}", Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)));
        }
    }

    [Fact]
    public void Half_a_character_is_none() => Words("\uD800 a\uDC00").Should().Equal("a");

    [Fact]
    public void Rare_characters_are_kept_whole() => Words("𐒰𐒱").Should().Equal("𐒰𐒱");

    private static List<string> Words(string text) => WordFolding.Words(text);
}
