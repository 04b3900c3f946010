using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A curated dataset of events, agreements and investments between two sides, with everything around them.</summary>
/// <remarks>
/// Opening reads nothing but a table of contents; a query walks the indexes of the image, and a record is made when
/// somebody looks at it. After <see cref="Dispose"/> every access throws <see cref="ObjectDisposedException"/>, also
/// through records obtained before; what a record has already read it keeps.
/// </remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads, from the first access on.</threadsafety>
/// <example><code>foreach (Event visit in KzSaDataset.Current.Events.OfKind(EventKind.Visit).During(2022)) { … }</code></example>
public sealed partial class Dataset : IDisposable
{
    internal readonly ImageReader Image;
    private readonly bool isPermanent;
    private RecordSet<Event>? events;
    private RecordSet<Agreement>? agreements;
    private RecordSet<Investment>? investments;
    private RecordSet<Indicator>? indicators;
    private RecordSet<Programme>? programmes;
    private RecordSet<Proposal>? proposals;
    private EntityTable<Actor>? actorTable;
    private EntityTable<Place>? placeTable;
    private EntityTable<Source>? sourceTable;
    private ReleaseInfo? release;
    private IReadOnlyList<CoverageStatement>? coverage;
    private IReadOnlyList<Direction>? directions;

    internal Dataset(ImageMemory memory, bool isPermanent = false)
    {
        Image = new ImageReader(memory);
        this.isPermanent = isPermanent;
    }

    /// <summary>What the release says of itself: version, content hash, day up to which it knows.</summary>
    public ReleaseInfo Release => InUse.release ?? First(ref release, new ReleaseInfo(this, Rows(TableId.Release).View(0)));

    /// <summary>Visits, meetings, summits, openings, decisions, incidents and the like.</summary>
    public RecordSet<Event> Events => InUse.events ?? First(ref events, new(new EntityTable<Event>(this, TableId.Event)));

    /// <summary>Treaties, memoranda, joint statements and contracts.</summary>
    public RecordSet<Agreement> Agreements => InUse.agreements ?? First(ref agreements, new(new EntityTable<Agreement>(this, TableId.Agreement)));

    /// <summary>Flows of money or goods: grants, loans, shares, projects, gifts.</summary>
    public RecordSet<Investment> Investments => InUse.investments ?? First(ref investments, new(new EntityTable<Investment>(this, TableId.Investment)));

    /// <summary>Statistics, and tendencies stated without a number.</summary>
    public RecordSet<Indicator> Indicators => InUse.indicators ?? First(ref indicators, new(new EntityTable<Indicator>(this, TableId.Indicator)));

    /// <summary>Standing initiatives.</summary>
    public RecordSet<Programme> Programmes => InUse.programmes ?? First(ref programmes, new(new EntityTable<Programme>(this, TableId.Programme)));

    /// <summary>What somebody proposes that the two sides should do.</summary>
    public RecordSet<Proposal> Proposals => InUse.proposals ?? First(ref proposals, new(new EntityTable<Proposal>(this, TableId.Proposal)));

    /// <summary>States, bodies, companies, organisations, and persons in public roles.</summary>
    public EntitySet<Actor> Actors => new(InUse.ActorTable);

    /// <summary>Where things happened.</summary>
    public EntitySet<Place> Places => new(InUse.PlaceTable);

    /// <summary>Who says so.</summary>
    public EntitySet<Source> Sources => new(InUse.SourceTable);

    /// <summary>What was looked for in which period, and how complete the records are.</summary>
    public IReadOnlyList<CoverageStatement> Coverage => InUse.coverage ?? First(ref coverage, All(TableId.Coverage, static (data, view) => new CoverageStatement(data, view)));

    /// <summary>The directions of cooperation of the founding article, with the records that are their examples.</summary>
    public IReadOnlyList<Direction> Directions => InUse.directions ?? First(ref directions, All(TableId.Direction, static (data, view) => new Direction(data, view)));

    // This dataset, unless it was disposed.
    private Dataset InUse
    {
        get
        {
            Image.Memory.ThrowIfDisposed();
            return this;
        }
    }

    internal EntityTable<Actor> ActorTable => actorTable ?? First(ref actorTable, new(this, TableId.Actor));

    internal EntityTable<Place> PlaceTable => placeTable ?? First(ref placeTable, new(this, TableId.Place));

    internal EntityTable<Source> SourceTable => sourceTable ?? First(ref sourceTable, new(this, TableId.Source));

    /// <summary>Gives the memory back once nothing reads it any more. Does nothing for the dataset that is embedded in an assembly.</summary>
    public void Dispose()
    {
        if (!isPermanent)
        {
            Image.Dispose();
        }
    }

    // Of several threads that come first at once, one wins, and all see its object.
    internal static T First<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
