namespace KzSaData.Export.Jobs;

/// <summary>What every file states of itself: which dataset it is from, under which licence, and what has written it.</summary>
internal sealed class Provenance
{
    private readonly ReleaseInfo release;

    public Provenance(Selection selection)
    {
        Dataset data = selection.Data;
        release = data.Release;
        Citation = data.Cite(CitationStyle.Text).Trim();
        Extent = selection.IsWhole ? "the whole dataset" : $"a selection of {selection.Records.Count} of {data.Records.Count} records";
    }

    public string Title => release.Title.ToString();

    public string Version => release.Version;

    public string ContentHash => release.ContentHash;

    public string AsOf => EdtfDate.FromDay(release.AsOf).ToString();

    public string Licence => release.Licence;

    public string LicenceUrl => $"https://spdx.org/licenses/{release.Licence}.html";

    public string Publisher => release.Publisher;

    public string Url => release.Url;

    public string Citation { get; }

    /// <summary>Whether all of the dataset is there, or how much of it.</summary>
    public string Extent { get; }

    /// <summary>What writes: the name of this package and its version.</summary>
    public static string Generator { get; } = $"KzSaData.Export {typeof(Provenance).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>Names and values, for formats that keep them as such.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs =>
    [
        new("title", Title),
        new("version", Version),
        new("as_of", AsOf),
        new("content_hash", ContentHash),
        new("licence", Licence),
        new("licence_url", LicenceUrl),
        new("publisher", Publisher),
        new("url", Url),
        new("citation", Citation),
        new("extent", Extent),
        new("generator", Generator),
    ];
}
