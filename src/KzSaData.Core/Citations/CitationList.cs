namespace KzSaData.Citations;

/// <summary>The entries that a citation has: records in their order, then the sources that they rest on, each once.</summary>
internal static class CitationList
{
    private const string Prefix = "kzsadata:";

    /// <summary>The entries of records and their sources.</summary>
    public static IReadOnlyList<CitationEntry> Of(ReleaseInfo release, IReadOnlyCollection<DatasetRecord> records) =>
        [.. records.Select(record => Entry(release, record)), .. records.SelectMany(Sources).Distinct().Select(Of)];

    /// <summary>The entry of a source.</summary>
    public static CitationEntry Of(Source source) => new($"{Prefix}source:{source.Key}", source.Type, source.Title)
    {
        Id = source.Key,
        Authors = [.. source.Authors.Select(AuthorName.Read)],
        Issued = source.Issued,
        Accessed = source.Url is null ? null : source.Accessed,
        Container = source.ContainerTitle ?? (IsOfPeriodical(source) ? source.Publisher.Name.ToString() : null),
        Publisher = IsOfPeriodical(source) && source.ContainerTitle is null ? null : source.Publisher.Name.ToString(),
        Archive = source.Carrier?.Name.ToString(),
        Volume = source.Volume,
        Issue = source.Issue,
        Pages = source.Pages,
        Doi = source.Doi,
        Isbn = source.Isbn,
        Url = source.Url?.OriginalString,
        Language = source.Language,
    };

    /// <summary>The entry of the whole dataset.</summary>
    public static CitationEntry Of(ReleaseInfo release) => OfRelease(release, "dataset", release.Title.ToString()) with
    {
        Note = $"Content SHA-256 {release.ContentHash}. Licence {release.Licence}.",
    };

    private static CitationEntry Entry(ReleaseInfo release, DatasetRecord record)
    {
        string disputes = record.Disputes.Count == 0 ? string.Empty : $" Disputed by {Count(record)}: {string.Join(", ", record.Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal))}.";
        string[] sources = [.. Sources(record).Select(static source => $"[{source.Key}]")];
        string rests = sources.Length == 0 ? string.Empty : $" Rests on {string.Join(", ", sources)}.";
        return OfRelease(release, record.Key, record.Title.ToString()) with
        {
            Happened = record.Date,
            Container = release.Title.ToString(),
            Note = $"Record {record.Key}, content SHA-256 {release.ContentHash}.{disputes}{rests}",
        };
    }

    private static CitationEntry OfRelease(ReleaseInfo release, string id, string title) => new(Prefix + id, SourceType.Dataset, title)
    {
        Id = id,
        Authors = [AuthorName.Literal(release.Publisher)],
        Issued = EdtfDate.FromDay(release.AsOf),
        Url = release.Url,
        Version = release.Version,
    };

    // A newspaper, a journal or a magazine holds its articles; who publishes a book or a report does not.
    private static bool IsOfPeriodical(Source source) => source.Type is SourceType.ArticleNewspaper or SourceType.ArticleJournal or SourceType.ArticleMagazine;

    // The sources that support or contradict the record, in the order of its evidence.
    private static IEnumerable<Source> Sources(DatasetRecord record) =>
        record.Evidence.Where(static evidence => evidence.Stance != Stance.Mentions).Select(static evidence => evidence.Source).Distinct();

    private static string Count(DatasetRecord record) =>
        record.Disputes.Select(static dispute => dispute.Evidence.Source).Distinct().Count() is var count and not 1 ? $"{count} sources" : "1 source";
}
