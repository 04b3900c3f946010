using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A page or publication that says something, as a curator saw it.</summary>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Source>))]
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

    /// <summary>Who speaks, where the page hands on words: the bodies for which was spoken, or persons who speak for themselves; a joint text has all who issued it.</summary>
    public IReadOnlyList<Actor> Speakers => field ??= Table.List(View, SourceFields.Speakers, static (row, graph) => graph.Actors.At((int)row - 1));

    /// <summary>Whether the page shows whose words it hands on.</summary>
    public Attribution Attribution => View.Has(SourceFields.Attribution) ? Code(SourceFields.Attribution, AttributionCodes.Last) : Attribution.Stated;

    /// <summary>What it reprints, translates or retells: a <see cref="Source"/>, or a <see cref="KzSaData.Publisher"/> where its page was not seen; else null.</summary>
    public Entity? Repeats => View.Has(SourceFields.Repeats) ? Graph.EntityAt(View.Slot(SourceFields.Repeats)) : null;

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
    public Uri? Url => Address(SourceFields.Url);

    /// <summary>The address of a copy in a web archive that somebody opened, or null.</summary>
    public Uri? Archived => Address(SourceFields.Archived);

    /// <summary>The language of the text (ISO 639-1).</summary>
    public string Language => View.RequiredText(SourceFields.Language);

    /// <summary>The day when the curator looked, or null.</summary>
    public EdtfDate? Accessed => View.Date(SourceFields.Accessed);

    /// <summary>Whether the whole page was read, an excerpt, or only another work's citation of it.</summary>
    public Seen Seen => Code(SourceFields.Seen, SeenCodes.Last);

    /// <summary>What it is itself the text of: a treaty, law, decision, declaration, file of data or draft, whatever page carries it; else null.</summary>
    public PrimaryText? PrimaryText => View.Has(SourceFields.PrimaryText) ? Code(SourceFields.PrimaryText, PrimaryTextCodes.Last) : null;

    /// <summary>Where other sources cite it.</summary>
    public IReadOnlyList<CitedIn> CitedIn => field ??= Table.List(View, SourceFields.CitedIn, static (view, graph) => new CitedIn(view, graph));

    /// <summary>
    /// Whose words the page hands on, each once: those of the evidence apart. Who speaks is the speaker, else what it repeats, else the
    /// authors of a scholarly or signed work, else the house. Sources with one voice count once, however many there are.
    /// </summary>
    public IReadOnlyList<Voice> Voices => field ??= KzSaData.Model.Voices.Of(this);

    /// <summary>The states whose executive, parliament, court or other body speaks here; empty where none does. A joint text has those of all who issued it.</summary>
    public IReadOnlyList<Actor> Sides => field ??= KzSaData.Model.Voices.SidesOf(Voices);

    /// <summary>How near it stands to what it tells: by the text that it holds, by who speaks on whose site, and by the kind of house.</summary>
    public Tier Tier => TierRule.Of(this);

    /// <summary>All records that cite it, in order of date (undated ones last), then of id.</summary>
    public IReadOnlyList<DatasetRecord> Records => field ??= Graph.RecordsOf(IndexKind.Source, (uint)Row);

    internal override LocalizedText DisplayName => new([new(Language, Title)]);

    private protected override int NotesSlot => SourceFields.Notes;

    private Uri? Address(int slot) => View.Text(slot) is { } text ? ScalarText.Url(text) : null;
}
