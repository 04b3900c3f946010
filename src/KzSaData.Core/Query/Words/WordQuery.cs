using KzSaData.Model;
using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>The words of a text that somebody searches for.</summary>
internal static class WordQuery
{
    /// <summary>The most words of a query, little ones included.</summary>
    public const int MostWords = 16;

    /// <summary>The most letters of a word, as it is folded.</summary>
    public const int MostLetters = 64;

    // Two words that are neighbours are also looked for as one, unless they are shorter than this.
    private const int LeastJoined = 5;

    /// <summary>The words of a text that count.</summary>
    /// <exception cref="ArgumentException">The text has no word, too many, or one that is too long.</exception>
    public static List<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = WordFolding.Words(text);
        if (words.Count == 0)
        {
            throw new ArgumentException($"{Quotation.Of(text)} has no word to search for; a word has letters or digits", nameof(text));
        }

        if (words.Count > MostWords || words.Exists(static word => word.Length > MostLetters))
        {
            throw new ArgumentException($"a search has at most {MostWords} words of at most {MostLetters} letters; this one has {words.Count} words, the longest of {Longest(words)} letters", nameof(text));
        }

        return words.TrueForAll(LittleWords.Have) ? words : words.FindAll(static word => !LittleWords.Have(word));
    }

    /// <summary>Keeps the rows that have an answer to one of the words of a search.</summary>
    /// <param name="table">The table of the rows.</param>
    /// <param name="words">The words of the search; those beside the asked one are also taken together with it.</param>
    /// <param name="asked">The number of the word.</param>
    public static Filter FilterOf(EntityTable table, List<string> words, int asked)
    {
        WordSearch search = new(new Vocabulary(table));
        WordRanges found = search.Find(words[asked]);
        for (int first = Math.Max(0, asked - 1); first <= asked && first + 1 < words.Count; first++)
        {
            if (words[first].Length + words[first + 1].Length >= LeastJoined)
            {
                found.Add(search.BeginningWith(words[first], words[first + 1]));
            }
        }

        return found.Words switch
        {
            0 => new NothingFilter(),
            1 => new PostingFilter(table.Words.Rows(found[0].From)),
            _ => new WordFilter(table.Words, found, table.Count),
        };
    }

    private static int Longest(List<string> words)
    {
        int longest = 0;
        foreach (string word in words)
        {
            longest = Math.Max(longest, word.Length);
        }

        return longest;
    }
}
