namespace KzSaData.Seeds.Rules;

/// <summary>Addresses of pages: which of them are of one page.</summary>
internal static class PageAddress
{
    // What sites add to tell from where somebody came.
    private static readonly string[] Trackers = ["fbclid", "gclid", "yclid", "mc_cid", "mc_eid", "igshid", "ref_src"];

    /// <summary>The host of an address, in lower case and without <c>www.</c>.</summary>
    public static string HostOf(Uri address)
    {
        string host = address.IdnHost.TrimEnd('.').ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>A text that two addresses of one page have in common: scheme, <c>www.</c>, a closing slash, a mark in the page and what tells of the way there are left out.</summary>
    public static string KeyOf(Uri address) =>
        $"{HostOf(address)}{Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/')}{Query(address)}";

    /// <summary>An address without what tells of the way there.</summary>
    public static string WithoutTrackers(Uri address)
    {
        string text = address.OriginalString;
        int query = text.IndexOf('?', StringComparison.Ordinal);
        int mark = text.IndexOf('#', StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
        return query < 0 || query > mark ? text : $"{text[..query]}{Query(address)}{text[mark..]}";
    }

    private static string Query(Uri address)
    {
        string rest = string.Join('&', address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(static part => !IsTracker(part.Split('=')[0])));
        return rest.Length == 0 ? string.Empty : $"?{rest}";
    }

    private static bool IsTracker(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name, StringComparer.OrdinalIgnoreCase);
}
