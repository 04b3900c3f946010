using System.Text;

namespace KzSaData.Citations;

/// <summary>A citation in the RIS format of reference managers.</summary>
internal static class RisCitation
{
    public static string Of(Citation citation)
    {
        ReleaseInfo release = citation.Release;
        StringBuilder entry = new();
        Tag(entry, "TY", "DATA");
        Tag(entry, "AU", release.Publisher);
        Tag(entry, "TI", citation.Record.Title.ToString());
        Tag(entry, "T2", release.Title.ToString());
        Tag(entry, "PY", release.AsOf.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Tag(entry, "ET", release.Version);
        Tag(entry, "ID", citation.Record.Key);
        Tag(entry, "UR", release.Url);
        Tag(entry, "N1", citation.Note);
        return entry.Append("ER  - ").ToString();
    }

    // A tag takes one line: RIS has no way to continue a value.
    private static void Tag(StringBuilder entry, string tag, string value) => entry.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
}
