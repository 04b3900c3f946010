using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A page or publication that says something, as a curator saw it.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(EntityConverter<Source>))]
public sealed class Source : Entity
{
    internal Source(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Source> Id => RecordId<Source>.Of(this);

    /// <summary>The type, as in CSL (Citation Style Language).</summary>
    public SourceType Type => Code(SourceFields.Type, SourceTypeCodes.Last);

    /// <summary>The title as printed, in its own language.</summary>
    public string Title => field ??= View.RequiredText(SourceFields.Title);

    /// <summary>The authors as printed; empty where none is named.</summary>
    public IReadOnlyList<string> Authors => field ??= Table.Texts(View, SourceFields.Authors);

    /// <summary>The house that published it.</summary>
    public Publisher Publisher => Graph.Publishers.At(View.Row(SourceFields.Publisher));

    /// <summary>The archive or mirror at whose address the text was seen; null where that is the publisher's own.</summary>
    public Publisher? Carrier => View.Has(SourceFields.Carrier) ? Graph.Publishers.At(View.Row(SourceFields.Carrier)) : null;

    /// <summary>The journal, book or site that holds it, or null.</summary>
    public string? ContainerTitle => View.Text(SourceFields.ContainerTitle);

    /// <summary>The volume, or null.</summary>
    public string? Volume => View.Text(SourceFields.Volume);

    /// <summary>The issue, or null.</summary>
    public string? Issue => View.Text(SourceFields.Issue);

    /// <summary>The pages, or null.</summary>
    public string? Pages => View.Text(SourceFields.Pages);

    /// <summary>The DOI without a resolver's address, or null.</summary>
    public string? Doi => View.Text(SourceFields.Doi);

    /// <summary>The ISBN, or null.</summary>
    public string? Isbn => View.Text(SourceFields.Isbn);

    /// <summary>When it was issued, as it says itself; null where it does not.</summary>
    public EdtfDate? Issued => View.Date(SourceFields.Issued);

    /// <summary>The address at which it was seen, or null for print.</summary>
    public Uri? Url => View.Text(SourceFields.Url) is { } text
        ? Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url : throw DatasetFormatException.Damaged($"'{text}' is no address")
        : null;

    /// <summary>The language of the text (ISO 639-1).</summary>
    public string Language => View.RequiredText(SourceFields.Language);

    /// <summary>The day when the curator looked, or null.</summary>
    public EdtfDate? Accessed => View.Date(SourceFields.Accessed);

    /// <summary>Whether the whole page was read, an excerpt, or only another work's citation of it.</summary>
    public Seen Seen => Code(SourceFields.Seen, SeenCodes.Last);

    /// <summary>Where other sources cite it.</summary>
    public IReadOnlyList<CitedIn> CitedIn => field ??= Table.List(View, SourceFields.CitedIn, static (view, graph) => new CitedIn(view, graph));

    /// <summary>The state whose official voice it is; null for everybody else.</summary>
    public Actor? Side => View.Has(SourceFields.Side) ? Graph.Actors.At(View.Row(SourceFields.Side)) : null;

    /// <summary>How close it stands to the fact.</summary>
    public Tier Tier => Code(SourceFields.Tier, TierCodes.Last);

    /// <summary>The source whose text it relays, or null.</summary>
    public Source? RelayOf => View.Has(SourceFields.RelayOf) ? Graph.Sources.At(View.Row(SourceFields.RelayOf)) : null;

    /// <summary>Sources of one group count once when support is computed: by default the publisher's; a relay belongs to its origin's.</summary>
    public string IndependenceGroup => field ??= Origin() is var origin && origin.View.Text(SourceFields.IndependenceGroup) is { } group ? group : origin.Publisher.Name.ToString();

    /// <summary>All records that cite it, in order of date (undated ones last), then of id.</summary>
    public IReadOnlyList<DatasetRecord> Records => field ??= Graph.RecordsOf(IndexKind.Source, (uint)Row);

    internal override LocalizedText DisplayName => new([new(Language, Title)]);

    private protected override int NotesSlot => SourceFields.Notes;

    // A damaged image could make relays go round in a circle; nobody relays a relay of a relay of a relay.
    private Source Origin()
    {
        Source origin = this;
        for (int steps = 0; steps < 8 && !origin.View.Has(SourceFields.IndependenceGroup) && origin.RelayOf is { } next; steps++)
        {
            origin = next;
        }

        return origin;
    }
}
