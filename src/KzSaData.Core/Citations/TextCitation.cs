namespace KzSaData.Citations;

/// <summary>A citation as a sentence.</summary>
internal static class TextCitation
{
    public static string Of(Citation citation)
    {
        ReleaseInfo release = citation.Release;
        string date = citation.Record.Date is { } day ? $" ({day})" : string.Empty;
        return $"{release.Publisher} ({release.AsOf.Year}). “{citation.Record.Title}”{date}. {release.Title}, version {release.Version}. {release.Url}. {citation.Note}";
    }
}
