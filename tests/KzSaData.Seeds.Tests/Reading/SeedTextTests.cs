namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0208 to KZ0210: the letters that texts are made of.</summary>
public sealed class SeedTextTests
{
    private static MarkedSeed Title(string language, string marked) =>
        MarkedSeed.Full(TableId.Programme, "{ \"en\": \"Scholarships\" }", language == "en" ? $"{{ \"en\": {marked} }}" : $"{{ \"en\": \"Scholarships\", \"{language}\": {marked} }}");

    [Theory]
    [InlineData("ru", "\"Вои«\u0306н\"", "U+0306 is a mark apart from its letter; write the one letter that has the mark")]
    [InlineData("en", "\"Cafe«\u0301\"", "U+0301")]
    [InlineData("ar", "\"الا«\u0653ن\"", "U+0653")]
    [InlineData("ar", "\"«\uFEE3صر والعراق\"", "U+FEE3 is a letter in the type that it takes in print, as copied from a PDF")]
    [InlineData("en", "\"Of«\uFB01ce\"", "U+FB01 is a printer's ligature; write its letters one by one")]
    [InlineData("en", "\"At 300 «\u212A\"", "U+212A is a sign for a unit")]
    [InlineData("ar", "\"مك\u0651«\u064Eة\"", "U+064E follows a mark that it comes before in Unicode's order")]
    public void A_text_is_in_normal_form_C(string language, string marked, string message) => Title(language, marked).ShouldBreak("KZ0208", "not in Unicode normal form C: " + message);

    [Theory]
    [InlineData("\"« Grants\"", "the text begins or ends with a blank; remove it")]
    [InlineData("\"Grants« \"", "the text begins or ends with a blank; remove it")]
    [InlineData("\"Two « blanks\"", "there are two blanks in a row; leave one")]
    [InlineData("\"No«\u00A0break\"", "U+00A0 is a special blank; write an ordinary one")]
    [InlineData("\"Soft«\u00ADhyphen\"", "U+00AD is an invisible character (zero width, direction or soft hyphen); remove it")]
    [InlineData("\"Zero«\u200Bwidth\"", "U+200B is an invisible character")]
    [InlineData("\"Mark«\u200F\"", "U+200F is an invisible character")]
    [InlineData("\"Bom«\uFEFF\"", "U+FEFF is an invisible character")]
    [InlineData("\"Lost «\uFFFD letter\"", "U+FFFD stands for a character that was lost on the way")]
    [InlineData("\"Private «\uE000 use\"", "U+E000 is a character without a meaning of its own")]
    [InlineData("\"Line«\u2028end\"", "U+2028 is a control character")]
    [InlineData("«\"Line\\nend\"", "U+000A is a control character; a text is one line without tabs: remove it")]
    [InlineData("«\"A\\ttab\"", "U+0009 is a control character")]
    [InlineData("\"Long \U0001F54C after, then « \"", "begins or ends with a blank")]
    public void A_text_has_no_character_that_nobody_sees(string marked, string message) => Title("en", marked).ShouldBreak("KZ0209", message);

    [Fact]
    public void A_text_without_a_language_is_held_to_the_same() =>
        MarkedSeed.Full(TableId.Source, "\"A Journal\"", "\"A«\u00A0Journal\"").ShouldBreak("KZ0209", "U+00A0");

    [Fact]
    public void An_address_has_no_character_that_nobody_sees_either() =>
        MarkedSeed.Full(TableId.Release, "\"https://example.org/data\"", "\"https://example.org/«\u200Bdata\"").ShouldBreak("KZ0209", "U+200B is an invisible character");

    [Theory]
    [InlineData("en", "«\"Визит президента\"", "the text in 'en' is not mainly in Latin script")]
    [InlineData("kk", "«\"Qazaqstan prezidenti\"", "the text in 'kk' is not mainly in Cyrillic script; names may be, as they stand in the text of the first language: translate it, or leave 'kk' out")]
    [InlineData("ru", "«\"زيارة\"", "the text in 'ru' is not mainly in Cyrillic script")]
    [InlineData("ar", "«\"Visit\"", "the text in 'ar' is not mainly in Arabic script")]
    [InlineData("ru", "«\"Визит пpезидента\"", "'пpезидента' mixes Latin and Cyrillic letters that look alike; type it anew in one script")]
    [InlineData("en", "«\"The рresident\"", "'рresident' mixes Latin and Cyrillic letters")]
    public void A_text_is_in_the_script_of_its_language(string language, string marked, string message) => Title(language, marked).ShouldBreak("KZ0210", message);

    [Theory]
    [InlineData("ru", "\"Scholarships\"")]
    [InlineData("kk", "\"«Scholarships» бағдарламасы\"")]
    [InlineData("ar", "\"2024 – 5%\"")]
    [InlineData("ar", "\"منح دراسية\"")]
    public void A_name_that_the_English_text_has_may_stay_as_it_is(string language, string text) =>
        Title(language, text.Replace("«", "\u201E", StringComparison.Ordinal)).ShouldBreakNothing();
}
