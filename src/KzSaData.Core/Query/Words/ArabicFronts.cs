using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>Tells an Arabic word from the article and the words of one letter that are written as one with it.</summary>
internal sealed class ArabicFronts(Vocabulary vocabulary)
{
    // A verb may begin so: ف and يصل (arrives) are not the name فيصل.
    private const char OfVerbs = 'ي';

    /// <summary>A word without its front; null where it has none.</summary>
    public string? Behind(string word)
    {
        ReadOnlySpan<char> articles = WordFront.Of(WordScript.Arabic);
        while (BlankSeparated.Next(ref articles) is { IsEmpty: false } front)
        {
            if (word.AsSpan().StartsWith(front) && word.Length - front.Length is var length && (length > 2 || (length == 2 && IsWord(word.AsSpan(front.Length)))))
            {
                string rest = word[front.Length..];
                return front.EndsWith(WordFront.ForThe) && !IsWord(rest) && IsWord(word.AsSpan(front.Length - 1)) ? word[(front.Length - 1)..] : rest;
            }
        }

        ReadOnlySpan<char> letters = WordFront.Letters;
        while (BlankSeparated.Next(ref letters) is { IsEmpty: false } front)
        {
            if (word.AsSpan().StartsWith(front) && AreLettersBefore(word.AsSpan(front.Length)))
            {
                return word[front.Length..];
            }
        }

        return null;
    }

    /// <summary>Whether what follows some letters is a word of its own, so that they are words too: minister (وزير) is not "and" with something.</summary>
    /// <remarks>The shorter it is, the more must say so: of two letters, that it stands both alone and with the article.</remarks>
    public bool AreLettersBefore(ReadOnlySpan<char> word) => word.Length switch
    {
        < 2 => false,
        2 => IsNoun(word),
        3 when word[0] == OfVerbs => vocabulary.Has(WordFront.Article, word),
        _ => IsWord(word),
    };

    /// <summary>Whether two letters are a noun, which may be the beginning of others: hajj (حج), not water (ما).</summary>
    public bool IsNoun(ReadOnlySpan<char> two) => vocabulary.Has(WordFront.None, two) && vocabulary.Has(WordFront.Article, two);

    private bool IsWord(ReadOnlySpan<char> word) => vocabulary.Has(WordFront.None, word) || vocabulary.Has(WordFront.Article, word) || !IrregularForms.GroupOf(word).IsEmpty;
}
