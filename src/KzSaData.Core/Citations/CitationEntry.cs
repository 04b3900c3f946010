namespace KzSaData.Citations;

/// <summary>One entry of a list of references, before it has a style: a record, the dataset, or a source.</summary>
internal sealed record CitationEntry(string Key, SourceType Type, string Title)
{
    /// <summary>The id as text, by which another entry names this one.</summary>
    public required string Id { get; init; }

    /// <summary>Who wrote it; the publisher of a dataset is its author.</summary>
    public IReadOnlyList<AuthorName> Authors { get; init; } = [];

    /// <summary>What a dataset gives as its date: when the record happened; null for other entries.</summary>
    public EdtfDate? Happened { get; init; }

    public EdtfDate? Issued { get; init; }

    public EdtfDate? Accessed { get; init; }

    /// <summary>The journal, book, site or dataset that it is part of, or null.</summary>
    public string? Container { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The archive at which it was seen, or null.</summary>
    public string? Archive { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Doi { get; init; }

    public string? Isbn { get; init; }

    public string? Url { get; init; }

    /// <summary>The language (ISO 639-1) of the title, or null where nobody needs to know.</summary>
    public string? Language { get; init; }

    /// <summary>The version of a dataset, or null.</summary>
    public string? Version { get; init; }

    /// <summary>What else it takes to find it, in sentences; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the title is a curator's description, in brackets, and none that is printed.</summary>
    public bool IsDescribed => Title.StartsWith('[') && Title.EndsWith(']');
}
