using System.Globalization;
using System.Text;

namespace KzSaData.Citations;

/// <summary>Entries for BibTeX; the text is UTF-8, as biber and current BibTeX styles read it.</summary>
internal static class BibTeXCitation
{
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
        (string type, string container, string? publisher) = FormOf(entry.Type);
        text.Append('@').Append(type).Append('{').Append(entry.Key).Append(",\n");
        Field(text, "author", entry.Authors.Count == 0 ? null : string.Join(" and ", entry.Authors.Select(Author)));
        Field(text, "title", $"{{{BibTeXText.Escape(entry.Title)}}}");
        string? holder = Container(entry, container);
        Field(text, container, Escaped(holder));
        Field(text, publisher, holder == entry.Publisher ? null : Escaped(entry.Publisher));
        if (entry.Issued is { } issued)
        {
            // A choice is not for biblatex; what is there of the year is for old styles.
            Field(text, "date", issued.IsOneOf ? null : issued.ToString());
            Field(text, "year", issued.Earliest?.Year.ToString(CultureInfo.InvariantCulture));
        }

        Field(text, "volume", Escaped(entry.Volume));
        Field(text, "number", Escaped(entry.Issue));
        Field(text, "pages", Escaped(entry.Pages?.Replace("–", "--", StringComparison.Ordinal)));
        Field(text, "doi", entry.Doi is { } doi ? BibTeXText.Address(doi) : null);
        Field(text, "isbn", entry.Isbn);
        Field(text, "url", entry.Url is { } url ? BibTeXText.Address(url) : null);
        Field(text, "urldate", entry.Accessed?.ToString());
        Field(text, "langid", entry.Language is { } language ? BibTeXText.Language(language) : null);
        Field(text, "note", Escaped(entry.Note ?? (entry.Archive is { } archive ? $"Seen at {archive}" : null)));
        text.Append("}\n");
    }

    private static void Field(StringBuilder text, string? name, string? value)
    {
        if (name is not null && value is not null)
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    // An entry of no special kind has one field for all that holds it; what an agency or a portal publishes has no journal or book but the house.
    private static string? Container(CitationEntry entry, string field) =>
        entry.Version is { } version ? (entry.Container is { } dataset ? $"{dataset}, version {version}" : $"Version {version}")
        : field == "howpublished" && entry.Container is { } container && container != entry.Publisher ? $"{container}, {entry.Publisher}"
        : entry.Container ?? (field == "series" ? null : entry.Publisher);

    private static string? Escaped(string? text) => text is null ? null : BibTeXText.Escape(text);

    // In braces BibTeX takes no name apart.
    private static string Author(AuthorName author) => author.IsParted ? BibTeXText.Escape(author.ToString()) : $"{{{BibTeXText.Escape(author.Family)}}}";

    // The type of the entry, and the fields for what holds it and for who published it.
    private static (string Type, string Container, string? Publisher) FormOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal or SourceType.ArticleNewspaper or SourceType.ArticleMagazine => ("article", "journal", null),
        SourceType.Book => ("book", "series", "publisher"),
        SourceType.Chapter or SourceType.EntryEncyclopedia => ("incollection", "booktitle", "publisher"),
        SourceType.PaperConference => ("inproceedings", "booktitle", "publisher"),
        SourceType.Report => ("techreport", "series", "institution"),
        SourceType.Thesis => ("phdthesis", "series", "school"),
        _ => ("misc", "howpublished", null),
    };
}
