using System.Buffers;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks that a text is in its language and not in a neighbour's of the same script: Russian for Kazakh, Kazakh for Russian, Persian letters for Arabic.</summary>
/// <remarks>It goes by letters and little words that only one of the two has, and says nothing of texts that are too short to tell, such as names.</remarks>
internal static class TextLanguage
{
    // A Kazakh sentence of so many words has one of its own letters.
    private const int TellingWords = 6;
    private const int FewWords = 3;
    private const int LengthWithEnding = 7;

    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");

    // Persian keyboards have them in place of the Arabic ones that look the same.
    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("کیەہ");

    // A headline may do without its letters; no Russian word of this length ends so.
    private static readonly string[] KazakhEndings = ["сына", "сында", "сынан", "ларын", "ларды", "тарын", "тарды"];

    private static readonly HashSet<string> RussianWords = new(StringComparer.OrdinalIgnoreCase) { "в", "и", "на", "с", "о", "об", "по", "для", "от", "из", "к", "за", "между", "со", "во", "до", "его", "как", "что", "не" };
    private static readonly HashSet<string> KazakhWords = new(StringComparer.OrdinalIgnoreCase) { "мен", "және", "үшін", "туралы", "бойынша", "арасындағы", "жылғы", "болды", "пен", "бен" };

    /// <summary>Checks the languages of a localised text.</summary>
    /// <param name="text">A text.</param>
    /// <param name="languages">The languages that it may be in.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(ObjectNode text, SeedLanguages languages, Findings findings)
    {
        for (int place = 0; place < languages.All.Count; place++)
        {
            if (text.Slots[place] is TextNode node && Other(languages.All[place], node.Text) is { } problem)
            {
                findings.Add(SeedRule.OtherLanguage, node.Offset, $"{problem}; translate it, or leave '{languages.All[place].Tag}' out");
            }
        }
    }

    private static string? Other(SeedLanguage language, string text) => language switch
    {
        { Tag: "kk", Script: "Cyrl" } when IsRussian(Words(text)) => "the text under 'kk' is Russian: it has none of the letters that only Kazakh has",
        { Tag: "ru" } when IsKazakh(Words(text)) => "the text under 'ru' is Kazakh",
        { Tag: "ar" } when text.AsSpan().IndexOfAny(PersianLetters) is var at and >= 0 => $"the text under 'ar' has the Persian letter {text[at]} (U+{(int)text[at]:X4}), which looks like an Arabic one and is found by no search; type the Arabic letter",
        _ => null,
    };

    private static bool IsRussian(string[] words) =>
        words.Length >= FewWords && !words.Any(HasKazakhLetter) && !words.Any(HasKazakhEnding) && (words.Length >= TellingWords || words.Any(RussianWords.Contains)) && words.Any(IsCyrillic);

    private static bool IsKazakh(string[] words) =>
        words.Length >= FewWords && !words.Any(RussianWords.Contains)
        && (words.Length >= TellingWords ? words.Count(HasKazakhLetter) * 3 > words.Length : words.Any(HasKazakhLetter) && words.Any(KazakhWords.Contains));

    private static bool HasKazakhLetter(string word) => word.AsSpan().ContainsAny(KazakhLetters);

    private static bool HasKazakhEnding(string word) => word.Length >= LengthWithEnding && KazakhEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsCyrillic(string word) => word[0] is >= '\u0400' and <= '\u04FF';

    private static string[] Words(string text) => text.Split([' ', '-', '–', '—', ',', '.', ';', ':', '(', ')', '«', '»', '"', '/'], StringSplitOptions.RemoveEmptyEntries);
}
