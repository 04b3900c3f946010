namespace KzSaData.Citations;

/// <summary>Entries as lines of text: a record or a dataset as a sentence, a source as a list of references has it, after its id in brackets.</summary>
internal static class TextCitation
{
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public static string Of(IReadOnlyList<CitationEntry> entries) => string.Join('\n', entries.Select(static entry => entry.Version is null ? OfSource(entry) : OfData(entry)));

    private static string OfData(CitationEntry entry)
    {
        string happened = entry.Happened is { } date ? $" ({date})" : string.Empty;
        string title = entry.Container is { } dataset ? $"{Title(entry)}{happened}. {dataset}" : entry.Title;
        return $"{string.Join("; ", entry.Authors)} ({entry.Issued!.Earliest!.Value.Year}). {title}, version {entry.Version}. {entry.Url}. {entry.Note}";
    }

    private static string OfSource(CitationEntry entry)
    {
        string authors = entry.Authors.Count == 0 ? string.Empty : $"{string.Join("; ", entry.Authors)}{(entry.Authors[^1].ToString().EndsWith('.') ? string.Empty : ".")} ";
        string volume = entry.Volume is { } number ? $"vol. {number}{(entry.Issue is { } issue ? $" no. {issue}" : string.Empty)}" : string.Empty;
        string[] parts =
        [
            Title(entry),
            entry.Container == entry.Publisher ? string.Empty : entry.Container ?? string.Empty,
            volume,
            entry.Pages is { } range ? $"pp. {range}" : string.Empty,
            entry.Publisher ?? string.Empty,
            entry.Issued?.ToString() ?? "n.d.",
            entry.Doi is { } doi ? $"doi:{doi}" : entry.Url ?? string.Empty,
            entry.Archive is { } archive ? $"seen at {archive}" : string.Empty,
            entry.Accessed is { } day ? $"accessed {day}" : string.Empty,
        ];
        return $"[{entry.Id}] {authors}{string.Join(", ", parts.Where(static part => part.Length > 0))}.";
    }

    // What is printed stands in quotation marks; a description in its brackets. From right to left it keeps to itself.
    private static string Title(CitationEntry entry)
    {
        string title = entry.Title.Any(static c => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFEFC')) ? $"{Isolate}{entry.Title}{EndOfIsolate}" : entry.Title;
        return entry.IsDescribed ? title : $"“{title}”";
    }
}
