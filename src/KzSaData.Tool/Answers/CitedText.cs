using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Citations of the dataset, of records and of sources.</summary>
internal static class CitedText
{
    /// <summary>The styles that there are.</summary>
    public static IEnumerable<string> Styles => CitationStyleCodes.All.Select(static style => style.Code());

    /// <summary>The citation.</summary>
    /// <exception cref="UsageException">There is no such style or id.</exception>
    public static string Of(Dataset data, string[] ids, bool all, string style)
    {
        CitationStyle chosen = CitationStyleCodes.TryParse(style, out CitationStyle known) ? known : throw UnknownCode.Of(style, "style of citation", Styles);
        if (all && ids.Length > 0)
        {
            throw new UsageException("Give either ids or --all.");
        }

        return all ? data.Cite(data.Records, chosen)
            : ids.Length == 0 ? data.Cite(chosen)
            : ids is [var only] && data.Find(only) is null && data.Sources.Find(only) is { } source ? data.Cite(source, chosen)
            : data.Cite(ids.Select(id => EntityLookup.Record(data, id)), chosen);
    }
}
