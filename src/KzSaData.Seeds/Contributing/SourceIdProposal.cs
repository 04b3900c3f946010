using KzSaData.Seeds.Reading;

namespace KzSaData.Seeds.Contributing;

/// <summary>Proposes the id of a source after the pattern of those that there are: house, year and month, and a few words on what it tells.</summary>
internal static class SourceIdProposal
{
    private const int MostWords = 3;
    private const int LongestWords = 32;

    // Words that say nothing of a page: of languages, of sections, of sentences.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "to", "for", "and", "with", "at", "by", "from", "as", "is", "its", "en", "ru", "ar", "kk", "kz", "eng", "rus", "kaz", "news", "article", "articles",
        "node", "html", "htm", "php", "aspx", "index", "story", "post", "amp", "na", "v", "i", "s", "po", "iz", "o", "dlya", "ne", "za", "details", "view", "content", "page", "detail", "print",
    };

    /// <summary>An id that no source has.</summary>
    /// <param name="address">The address of the page.</param>
    /// <param name="house">The publisher, or the host where it is not known.</param>
    /// <param name="sources">The sources of that house.</param>
    /// <param name="sides">What every page is about: the ids of the sides of the dataset.</param>
    /// <param name="isTaken">Whether a source has an id.</param>
    public static string Of(Uri address, string house, IEnumerable<KnownSource> sources, IEnumerable<string> sides, Func<string, bool> isTaken)
    {
        HashSet<string> idle = [.. Idle, .. sides.SelectMany(static side => side.Split('-'))];
        string? date = AddressDate.Of(address) is { } found ? found[..7] : null;
        string[] parts = [PrefixOf(house, sources), .. date is null ? Array.Empty<string>() : [date], .. Words(address, idle, date is not null)];
        string id = string.Join('-', parts);
        id = id.Length <= ValueReader.LongestId - 3 ? id : id[..(ValueReader.LongestId - 3)].TrimEnd('-');
        return !isTaken(id) ? id : Enumerable.Range(2, 1000).Select(number => FormattableString.Invariant($"{id}-{number}")).First(next => !isTaken(next));
    }

    // What stands in front of the year in most ids of the house.
    private static string PrefixOf(string house, IEnumerable<KnownSource> sources) => sources
        .Select(static source => string.Join('-', source.Id.Split('-').TakeWhile(static part => !IsYear(part))))
        .Where(prefix => prefix.Length > 0 && prefix.Split('-').Length <= house.Split('-').Length + 1)
        .GroupBy(static prefix => prefix, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault(static group => group.Count() > 1)?.Key ?? house;

    private static IEnumerable<string> Words(Uri address, HashSet<string> idle, bool isDated)
    {
        string[] segments = Uri.UnescapeDataString(address.AbsolutePath).ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. segments.Reverse().Select(segment => Split(segment, idle)).FirstOrDefault(static found => found.Length > 1) ?? []];
        int length = 0;
        string[] chosen = [.. words.Take(MostWords).TakeWhile(word => (length += word.Length + 1) <= LongestWords)];
        return chosen.Length > 0 ? chosen : Numbers(segments).TakeLast(1).DefaultIfEmpty(isDated ? "page" : "undated");
    }

    private static string[] Split(string segment, HashSet<string> idle) => [.. segment.Split('-', '_', '.', '+', ' ', ',').Where(word => word.Length > 1 && word.All(char.IsAsciiLetterOrDigit) && !word.All(char.IsAsciiDigit) && !idle.Contains(word))];

    private static IEnumerable<string> Numbers(string[] segments) => segments.SelectMany(static segment => segment.Split('-', '_', '.')).Where(static part => part.Length is > 2 and < 16 && part.All(char.IsAsciiLetterOrDigit) && part.Any(char.IsAsciiDigit));

    private static bool IsYear(string part) => part.Length == 4 && part.All(char.IsAsciiDigit) && part[0] is '1' or '2';
}
