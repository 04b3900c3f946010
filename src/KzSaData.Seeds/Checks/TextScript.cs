using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
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
    /// <param name="text">An object of <see cref="LocalizedFields"/>.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(ObjectNode text, Findings findings)
    {
        HashSet<string> names = Names(text.Text(LocalizedFields.En));
        foreach (Field field in text.ObjectType.Fields)
        {
            if (text.Slots[field.Slot] is TextNode node)
            {
                Check(field.Name, node, names, findings);
            }
        }
    }

    private static void Check(string language, TextNode node, HashSet<string> names, Findings findings)
    {
        Script expected = language switch { "en" => Script.Latin, "ar" => Script.Arabic, _ => Script.Cyrillic };
        int own = 0;
        int others = 0;
        foreach (Range range in Words(node.Text))
        {
            string word = node.Text[range];
            if (IsMixed(word))
            {
                findings.Add(SeedRule.WrongScript, node.Offset, $"{Excerpt.Of(word)} mixes Latin and Cyrillic letters that look alike; type it anew in one script");
                return;
            }

            // A name that stands in the English text too is kept as it is, in whatever script.
            bool isName = language != "en" && names.Contains(word);
            int fitting = word.Count(letter => Of(letter) == expected);
            own += fitting;
            others += isName ? 0 : word.Length - fitting;
        }

        if (others > own)
        {
            findings.Add(SeedRule.WrongScript, node.Offset, $"the text in '{language}' is not mainly in {expected} script; names may be, as they stand in the English text: translate it, or leave '{language}' out");
        }
    }

    private static HashSet<string> Names(string? english)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Range range in english is null ? [] : Words(english))
        {
            string word = english![range];
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
