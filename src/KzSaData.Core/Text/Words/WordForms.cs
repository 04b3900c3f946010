namespace KzSaData.Values;

/// <summary>The stems of a folded word: two words are forms of each other where they share one.</summary>
/// <remarks>Every Cyrillic word has a Russian and a Kazakh stem, since nothing says of which language it is; they are not compared with each other.</remarks>
internal readonly ref struct WordForms
{
    // By the rules of one language, each compared with each.
    private readonly WordStem main;
    private readonly WordStem other;

    // By those of another.
    private readonly WordStem first;
    private readonly WordStem second;
    private readonly WordStem third;

    /// <summary>Finds the stems of a word.</summary>
    public WordForms(ReadOnlySpan<char> word)
    {
        Script = ScriptOf(word);
        switch (Script)
        {
            case WordScript.Latin:
                main = EnglishForms.Stem(word);
                break;
            case WordScript.Cyrillic:
                main = RussianForms.Stem(word);
                other = RussianForms.Whole(word);
                first = new WordStem(word);
                second = KazakhForms.Stem(word, out third);
                break;
            case WordScript.Arabic:
                first = new WordStem(word);
                second = ArabicForms.Stem(word);
                third = ArabicForms.Other(word);
                break;
        }
    }

    /// <summary>The script of the word.</summary>
    public WordScript Script { get; }

    /// <summary>How many letters, from the first on, all forms of the word are sure to have in common with it.</summary>
    public int Common => Math.Max(2, Math.Min(Math.Min(LengthOf(main), LengthOf(first)), Math.Min(LengthOf(second), LengthOf(third))) - 1);

    /// <summary>The script of a word: that of its first letter.</summary>
    public static WordScript ScriptOf(ReadOnlySpan<char> word) => word.IsEmpty ? WordScript.Other : word[0] switch
    {
        >= 'a' and <= 'z' => WordScript.Latin,
        >= '\u0430' and <= '\u052F' => WordScript.Cyrillic,
        >= '\u0621' and <= '\u064A' => WordScript.Arabic,
        _ => WordScript.Other,
    };

    /// <summary>Whether two words are forms of one.</summary>
    public bool ShareOneWith(in WordForms word) =>
        main.IsSameAs(word.main) || main.IsSameAs(word.other) || other.IsSameAs(word.main)
        || Holds(word.first) || Holds(word.second) || Holds(word.third);

    private static int LengthOf(WordStem stem) => stem.Length == 0 ? int.MaxValue : stem.Length;

    private bool Holds(WordStem stem) => first.IsSameAs(stem) || second.IsSameAs(stem) || third.IsSameAs(stem);
}
