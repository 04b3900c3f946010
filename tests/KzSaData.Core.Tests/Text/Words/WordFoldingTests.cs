using System.Text;

namespace KzSaData.Core.Tests.Values;

public sealed class WordFoldingTests
{
    [Theory]
    [InlineData("Visit of the President", "visit of the president")]
    [InlineData("  ACWA–Power,(1 GW)  ", "acwa power 1 gw")]
    [InlineData("Al-ʿUla and al-Qa'ida", "al ula and al qaida")]
    [InlineData("Café, naïve, Łódź, Šibenik, Ýmir", "cafe naive łodz sibenik ymir")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Ёлка ЁЛКА йод", "елка елка йод")]
    [InlineData("Қазақстан ӘҒҚҢӨҰҮҺІ", "қазақстан әғқңөұүһі")]
    [InlineData("السَّعُودِيَّة إلى أحمد آل مستشفى", "السعوديه الي احمد ال مستشفي")]
    [InlineData("مـــكة", "مكه")]
    [InlineData("٢٠٢٤ 2024", "٢٠٢٤ 2024")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("H2O/CO2", "h2o co2")]
    [InlineData("Straße ÆØÞ", "straße æøþ")]
    public void Words_are_compared_without_case_accents_and_marks(string text, string words) => Words(text).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("")]
    [InlineData(" – … !")]
    [InlineData("\u064B\u0301'")]
    public void Some_texts_have_no_word(string text) => Words(text).Should().BeEmpty();

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
    public void Half_a_character_is_survived() => Words("\uD800 a\uDC00").Should().HaveCount(2);

    [Fact]
    public void Rare_characters_are_kept_whole() => Words("𐒰𐒱").Should().Equal("𐒰𐒱");

    private static string[] Words(string text) => [.. WordFolding.Words(text).Select(Encoding.UTF8.GetString)];
}
