using System.Text;

namespace KzSaData.Data.Tests.Search;

/// <summary>The plainest search: words of titles and summaries by their beginnings, in small letters, without accents of the commonest letters. What it finds must never be lost.</summary>
internal sealed class WordBeginnings
{
    private readonly SortedDictionary<string, HashSet<string>> records = new(StringComparer.Ordinal);

    public WordBeginnings(IEnumerable<DatasetRecord> all)
    {
        foreach (DatasetRecord record in all)
        {
            foreach (string word in new[] { record.Title, record.Summary }.SelectMany(text => text.Languages.Where(text.Has).Select(language => text[language])).SelectMany(WordsOf))
            {
                (records.TryGetValue(word, out HashSet<string>? ids) ? ids : records[word] = []).Add(record.Key);
            }
        }
    }

    /// <summary>All words.</summary>
    public IReadOnlyCollection<string> Words => records.Keys;

    /// <summary>The ids of the records that have a word, or one that begins so.</summary>
    public IEnumerable<string> Find(string word) => records.Where(entry => entry.Key.StartsWith(word, StringComparison.Ordinal)).SelectMany(entry => entry.Value).Distinct();

    private static IEnumerable<string> WordsOf(string text)
    {
        StringBuilder folded = new();
        foreach (char c in text)
        {
            if (c is not ('\'' or '\u2019' or '\u02BC' or '\u02BE' or '\u02BF' or '\u00AD' or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u0300' and <= '\u036F')))
            {
                folded.Append(char.IsLetterOrDigit(c) ? Small(c) : ' ');
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static char Small(char c) => char.ToLowerInvariant(c) switch
    {
        'é' => 'e',
        'ı' => 'i',
        'ё' => 'е',
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        var letter => letter,
    };
}
