namespace KzSaData.Seeds.Review;

/// <summary>One field of an entity, or one item of a list, on one line.</summary>
/// <param name="Path">What it is, such as <c>date</c>, <c>participants/acwa-power</c> or <c>evidence: spa-2016, para. 3 (date)</c>.</param>
/// <param name="Value">What it holds; empty where the path says all.</param>
internal sealed record FieldLine(string Path, string Value)
{
    /// <summary>The field of a text in several languages, of which this line is one; else null.</summary>
    public Field? Wording { get; init; }

    /// <summary>The language of that text; else null.</summary>
    public string? Language { get; init; }

    /// <summary>Whether that is the first language of the dataset, which is meant where a path names none.</summary>
    public bool IsInFirstLanguage { get; init; }

    /// <summary>The path without the first language.</summary>
    public string ShortPath => IsInFirstLanguage ? Path[..^(Language!.Length + 1)] : Path;
}
