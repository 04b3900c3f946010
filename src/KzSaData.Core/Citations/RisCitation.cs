using System.Globalization;
using System.Text;

namespace KzSaData.Citations;

/// <summary>Entries in the RIS format of reference managers; each ends its record and its line, so that files can be put one after another.</summary>
internal static class RisCitation
{
    private const string LineEnd = "\r\n";

    public static string Of(IReadOnlyList<CitationEntry> entries)
    {
        StringBuilder text = new();
        foreach (CitationEntry entry in entries)
        {
            Write(text, entry);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, CitationEntry entry)
    {
        Tag(text, "TY", TypeOf(entry.Type));
        Tag(text, "ID", entry.Id);
        foreach (AuthorName author in entry.Authors)
        {
            Tag(text, "AU", author.ToString());
        }

        Tag(text, "TI", entry.Title);
        Tag(text, "T2", entry.Container);
        Tag(text, "PB", entry.Publisher);
        if (entry.Issued is { } issued && CitationDate.Read(issued) is [{ } date, ..])
        {
            Tag(text, "PY", Digits(date.Parts[0], 4));
            Tag(text, "DA", Date(date, issued));
        }

        Tag(text, "VL", entry.Volume);
        Tag(text, "IS", entry.Issue);
        Tag(text, "SP", entry.Pages?.Split('–', '-')[0]);
        Tag(text, "EP", entry.Pages?.Split('–', '-') is [_, { } last] ? last : null);
        Tag(text, "ET", entry.Version);
        Tag(text, "SN", entry.Isbn);
        Tag(text, "DO", entry.Doi);
        Tag(text, "UR", entry.Url);
        Tag(text, "Y2", entry.Accessed is { } accessed && CitationDate.Read(accessed) is [{ } day, ..] ? Date(day, null) : null);
        Tag(text, "DB", entry.Archive);
        Tag(text, "LA", entry.Language);
        Tag(text, "N1", entry.Note);
        text.Append("ER  - ").Append(LineEnd);
    }

    // A tag takes one line: RIS has no way to continue a value.
    private static void Tag(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
        {
            text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append(LineEnd);
        }
    }

    // Year, month and day, each empty where it is not known, and what else is to be said: the date as it stands, where it says more.
    private static string Date(CitationDate date, EdtfDate? whole)
    {
        string month = date.Parts.Count > 1 && date.Parts[1] <= 12 ? Digits(date.Parts[1], 2) : string.Empty;
        string day = date.Parts.Count > 2 ? Digits(date.Parts[2], 2) : string.Empty;
        bool saysMore = whole is not null && (date.IsQualified || whole.IsInterval || (date.Parts.Count > 1 && month.Length == 0));
        return $"{Digits(date.Parts[0], 4)}/{month}/{day}/{(saysMore ? whole!.ToString().Replace('/', ' ') : string.Empty)}";
    }

    private static string Digits(int number, int count) => number.ToString($"D{count}", CultureInfo.InvariantCulture);

    private static string TypeOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal => "JOUR",
        SourceType.ArticleNewspaper => "NEWS",
        SourceType.ArticleMagazine => "MGZN",
        SourceType.Webpage => "ELEC",
        SourceType.PostWeblog => "BLOG",
        SourceType.Report => "RPRT",
        SourceType.Book => "BOOK",
        SourceType.Chapter => "CHAP",
        SourceType.PaperConference => "CONF",
        SourceType.Legislation => "STAT",
        SourceType.Treaty => "LEGAL",
        SourceType.Dataset => "DATA",
        SourceType.EntryEncyclopedia => "ENCYC",
        SourceType.Thesis => "THES",
        _ => "GEN",
    };
}
