using System.Globalization;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks that a text is in the script of its language: a translation in the wrong place, or a letter of another script that looks the same.</summary>
internal static class TextScript
{
    private enum Script
    {
        None,
        Latin,
        Cyrillic,
        Arabic,
        Other,
    }

    /// <summary>Checks the languages of a localised text.</summary>
    /// <param name="text">A text.</param>
    /// <param name="languages">The languages that it may be in.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(ObjectNode text, SeedLanguages languages, Findings findings)
    {
        // Without the first language, which is an error already, nobody can tell names from words.
        if (text.Slots[0] is null)
        {
            return;
        }

        HashSet<string> names = Names(Seen(text.Text(0)!));
        for (int place = 0; place < languages.All.Count; place++)
        {
            if (text.Slots[place] is TextNode node)
            {
                // In the first language a name is a name by the letters it has.
                Check(languages.All[place], node, place == 0 ? [] : names, findings);
            }
        }
    }

    private static void Check(SeedLanguage language, TextNode node, HashSet<string> names, Findings findings)
    {
        if (ScriptOf(language) is not { } expected)
        {
            return;
        }

        int own = 0;
        int others = 0;
        string text = Seen(node.Text);
        foreach (Range range in Words(text))
        {
            string word = text[range];
            if (IsMixed(word))
            {
                findings.Add(SeedRule.WrongScript, node.Offset, $"{Quotation.Of(word)} mixes Latin and Cyrillic letters that look alike; type it anew in one script");
                return;
            }

            // A name that stands in the text of the first language too is kept as it is, in whatever script.
            bool isName = names.Contains(word);
            int fitting = word.Count(letter => Of(letter) == expected);
            own += fitting;
            others += isName ? 0 : word.Length - fitting;
        }

        if (others > own)
        {
            findings.Add(SeedRule.WrongScript, node.Offset, $"the text in '{language.Tag}' is not mainly in {expected} script; names may be, as they stand in the text of the first language: translate it, or leave '{language.Tag}' out");
        }
    }

    // Texts in a script that is not known here are left alone.
    private static Script? ScriptOf(SeedLanguage language) => language.Script switch
    {
        "Latn" => Script.Latin,
        "Cyrl" => Script.Cyrillic,
        "Arab" => Script.Arabic,
        _ => null,
    };

    // A character that nobody sees is told elsewhere, and makes no other word.
    private static string Seen(string text) =>
        new([.. text.Where(static letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)]);

    private static HashSet<string> Names(string first)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Range range in Words(first))
        {
            string word = first[range];
            if (char.IsUpper(word[0]))
            {
                names.Add(word);
            }
        }

        return names;
    }

    private static List<Range> Words(string text)
    {
        List<Range> words = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || Of(text[i]) == Script.None)
            {
                if (i > start)
                {
                    words.Add(start..i);
                }

                start = i + 1;
            }
        }

        return words;
    }

    private static bool IsMixed(string word) => word.Any(letter => Of(letter) == Script.Latin) && word.Any(letter => Of(letter) == Script.Cyrillic);

    private static Script Of(char c) => c switch
    {
        _ when !char.IsLetter(c) => Script.None,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0600' and <= '\u08FF') or (>= '\uFB50' and <= '\uFEFC') => Script.Arabic,
        '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' => Script.None,
        _ => Script.Other,
    };
}
