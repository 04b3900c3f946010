using KzSaData.Citations;

namespace KzSaData;

/// <content>Citations.</content>
public sealed partial class Dataset
{
    /// <summary>Cites a record: the dataset with its version and content hash, the record, whether it is disputed, and after it the sources that it rests on, each as an entry of its own.</summary>
    /// <param name="record">A record of this dataset.</param>
    /// <param name="style">The form: lines of text, BibTeX, CSL-JSON or RIS.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another dataset.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Cite(DatasetRecord record, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Cite([record], style);
    }

    /// <summary>Cites records in one text, such as a file for a reference manager: the records in their order, then the sources that they rest on, each once.</summary>
    /// <param name="records">Records of this dataset: a query, or any list.</param>
    /// <param name="style">The form: lines of text, BibTeX, CSL-JSON or RIS.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record belongs to another dataset.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Cite(IEnumerable<DatasetRecord> records, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(records);
        DatasetRecord[] all = [.. records];
        return Write(CitationList.Of(Release, Array.ConvertAll(all, record => (DatasetRecord)Own(record, nameof(records)))), style);
    }

    /// <summary>Cites a source as it stands in a list of references, with the day when the curator looked.</summary>
    /// <param name="source">A source of this dataset.</param>
    /// <param name="style">The form: a line of text, BibTeX, CSL-JSON or RIS.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">The source belongs to another dataset.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Cite(Source source, CitationStyle style)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Write([CitationList.Of((Source)Own(source, nameof(source)))], style);
    }

    /// <summary>Cites the dataset as a whole, with its version and content hash.</summary>
    /// <param name="style">The form: a line of text, BibTeX, CSL-JSON or RIS.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public string Cite(CitationStyle style) => Write([CitationList.Of(Release)], style);

    private static string Write(IReadOnlyList<CitationEntry> entries, CitationStyle style) => style switch
    {
        CitationStyle.Text => TextCitation.Of(entries),
        CitationStyle.BibTeX => BibTeXCitation.Of(entries),
        CitationStyle.CslJson => CslJsonCitation.Of(entries),
        CitationStyle.Ris => RisCitation.Of(entries),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "no such style of citation"),
    };

    private Entity Own(Entity entity, string parameter)
    {
        ArgumentNullException.ThrowIfNull(entity, parameter);
        return entity.Graph == Graph ? entity : throw new ArgumentException($"'{entity.Key}' belongs to another dataset; cite it there, where its version is known", parameter);
    }
}
