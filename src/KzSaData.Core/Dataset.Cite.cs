using KzSaData.Citations;

namespace KzSaData;

/// <content>Citations.</content>
public sealed partial class Dataset
{
    /// <summary>Cites a record: the dataset with its version and content hash, the record, and the sources that it rests on.</summary>
    /// <param name="record">A record of this dataset.</param>
    /// <param name="style">The form: a sentence, BibTeX, CSL-JSON or RIS.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another dataset.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Cite(DatasetRecord record, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Graph != Graph)
        {
            throw new ArgumentException($"'{record.Key}' belongs to another dataset; cite it there, where its version is known", nameof(record));
        }

        Citation citation = new(Release, record);
        return style switch
        {
            CitationStyle.Text => TextCitation.Of(citation),
            CitationStyle.BibTeX => BibTeXCitation.Of(citation),
            CitationStyle.CslJson => CslJsonCitation.Of(citation),
            CitationStyle.Ris => RisCitation.Of(citation),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "no such style of citation"),
        };
    }
}
