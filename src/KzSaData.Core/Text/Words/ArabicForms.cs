namespace KzSaData.Values;

/// <summary>What an Arabic word has in common with its dual, its plural and itself with a pronoun behind it.</summary>
/// <remarks>Written as words are folded. A lone ه or ي is never cut: sport (رياضه) is not Riyadh (رياض).</remarks>
internal static class ArabicForms
{
    private const int Least = 3;

    // Endings by length, and what is left in their place: nothing, the ending of the feminine, or that of a relation.
    private const string RelationOf4 = "يتها";
    private const string NothingOf4 = "اتها";
    private const string FeminineOf4 = "تهما";
    private const string RelationOf3 = "يات يين يون";
    private const string FeminineOf3 = "تها تهم تين تان";
    private const string NothingOf3 = "هما";
    private const string NothingOf2 = "ات ان ين ون ها هم";

    /// <summary>The stem of a word, apart from the word itself.</summary>
    public static WordStem Stem(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(5, word.Length - Least); length > 1; length--)
        {
            ReadOnlySpan<char> ending = word[^length..];
            if (IsRelation(ending))
            {
                return new WordStem(word[..^length], 'ي');
            }

            if (IsFeminine(ending))
            {
                return new WordStem(word[..^length], 'ه');
            }

            if (IsNothing(ending))
            {
                return new WordStem(word[..^length]);
            }
        }

        // The dual and the plural before a genitive, and the accusative: وزيرا, مواطنو. Not that of a short word: ambassadors (سفرا) are no journey (سفر).
        return word is [_, _, _, .., not 'ي', 'ا'] or [_, _, _, _, .., 'و'] ? new WordStem(word[..^1]) : default;
    }

    /// <summary>Another word that a dual or plural is a form of: the feminine singular (سفارات, سفاره), or itself before a genitive (مهندسين, مهندسي), but thirty is not what is of three.</summary>
    public static WordStem Other(ReadOnlySpan<char> word) => word switch
    {
        [_, _, _, .., 'ا', 'ت'] => new WordStem(word[..^2], 'ه'),
        "ثلاثون" or "ثلاثين" or "ثمانون" or "ثمانين" => default,
        [_, _, _, _, .., 'ي' or 'و' or 'ا', 'ن'] => new WordStem(word[..^2], 'ي'),
        _ => default,
    };

    private static bool IsRelation(ReadOnlySpan<char> ending) => ending.Length switch
    {
        5 => ending.SequenceEqual("ياتها"),
        4 => ending.SequenceEqual(RelationOf4),
        3 => Endings.Have(RelationOf3, ending),
        _ => ending.SequenceEqual("يه"),
    };

    private static bool IsFeminine(ReadOnlySpan<char> ending) => ending.Length switch
    {
        4 => ending.SequenceEqual(FeminineOf4),
        3 => Endings.Have(FeminineOf3, ending),
        _ => ending.SequenceEqual("ته"),
    };

    private static bool IsNothing(ReadOnlySpan<char> ending) => ending.Length switch
    {
        4 => ending.SequenceEqual(NothingOf4),
        3 => ending.SequenceEqual(NothingOf3),
        2 => Endings.Have(NothingOf2, ending),
        _ => false,
    };
}
