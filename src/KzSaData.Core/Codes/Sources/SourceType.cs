namespace KzSaData;

/// <summary>What kind of publication a source is; the codes are the item types of CSL 1.0.2.</summary>
/// <remarks>The values are fixed. <see cref="SourceTypeCodes"/> has the codes and the labels.</remarks>
public enum SourceType
{
    /// <summary>An article in a scholarly journal. CSL <c>article-journal</c>.</summary>
    ArticleJournal = 1,

    /// <summary>An article in a newspaper or of a news agency. CSL <c>article-newspaper</c>.</summary>
    ArticleNewspaper = 2,

    /// <summary>An article in a magazine. CSL <c>article-magazine</c>.</summary>
    ArticleMagazine = 3,

    /// <summary>A page of a website. CSL <c>webpage</c>.</summary>
    Webpage = 4,

    /// <summary>A post in a blog. CSL <c>post-weblog</c>.</summary>
    PostWeblog = 5,

    /// <summary>A report. CSL <c>report</c>.</summary>
    Report = 6,

    /// <summary>A book. CSL <c>book</c>.</summary>
    Book = 7,

    /// <summary>A chapter of a book. CSL <c>chapter</c>.</summary>
    Chapter = 8,

    /// <summary>A paper in the proceedings of a conference. CSL <c>paper-conference</c>.</summary>
    PaperConference = 9,

    /// <summary>A law, decree or another act. CSL <c>legislation</c>.</summary>
    Legislation = 10,

    /// <summary>The text of a treaty or agreement. CSL <c>treaty</c>.</summary>
    Treaty = 11,

    /// <summary>A speech. CSL <c>speech</c>.</summary>
    Speech = 12,

    /// <summary>A dataset. CSL <c>dataset</c>.</summary>
    Dataset = 13,

    /// <summary>A document of no other type. CSL <c>document</c>.</summary>
    Document = 14,

    /// <summary>An interview. CSL <c>interview</c>.</summary>
    Interview = 15,

    /// <summary>An entry in an encyclopedia. CSL <c>entry-encyclopedia</c>.</summary>
    EntryEncyclopedia = 16,

    /// <summary>A thesis or dissertation. CSL <c>thesis</c>.</summary>
    Thesis = 17,
}
