namespace KzSaData;

/// <summary>What may be chosen of an export. What a format has no use for, it passes over.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record ExportOptions
{
    /// <summary>Whether what an earlier export left at the target is replaced; without it, nothing that is there is touched.</summary>
    /// <remarks>Never what no export has written: a file that does not begin as the new one does, or a folder with files that its data package does not list.</remarks>
    public bool Overwrite { get; init; }

    /// <summary>Of CSV: whether the files begin with a byte-order mark, so that Excel reads them as UTF-8, and cells that a spreadsheet would run as formulas begin with an apostrophe.</summary>
    /// <remarks>Such cells begin with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return, and are no numbers. The report counts them.</remarks>
    public bool ForSpreadsheets { get; init; }

    /// <summary>Of Parquet: whether the table of records is parted into folders by kind and year, as <c>kind=event/year=2022</c>.</summary>
    public bool Partitioned { get; init; }

    /// <summary>Of citations: whether records are cited with the sources that they rest on, or the sources alone.</summary>
    public CitedEntities Cited { get; init; } = CitedEntities.RecordsAndSources;
}
