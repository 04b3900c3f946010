using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

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
    internal readonly Store Store;
    internal readonly EntityGraph Graph;
    private readonly bool isPermanent;
    private RecordSet<DatasetRecord>? records;
    private RecordSet<Event>? events;
    private RecordSet<Agreement>? agreements;
    private RecordSet<Investment>? investments;
    private RecordSet<Indicator>? indicators;
    private RecordSet<Programme>? programmes;
    private RecordSet<Proposal>? proposals;
    private RecordSet<Assessment>? assessments;
    private IReadOnlyList<Direction>? directions;
    private IReadOnlyList<CurationNote>? notes;

    internal Dataset(ImageMemory memory, bool isPermanent = false)
    {
        Store = new Store(memory);
        Graph = new EntityGraph(Store);
        this.isPermanent = isPermanent;
    }

    /// <summary>The types of entities that a dataset may hold, with their fields: kinds of record, actors, places, publishers, sources.</summary>
    public static IReadOnlyList<EntityType> Types => EntityTypes.All;

    /// <summary>What the release says of itself: version, content hash, day up to which it knows.</summary>
    public ReleaseInfo Release => NotDisposed.Graph.Release;

    /// <summary>Visits, meetings, summits, openings, decisions, incidents and the like.</summary>
    public RecordSet<Event> Events => NotDisposed.events ?? Once.Publish(ref events, SetOf<Event>(TableId.Event));

    /// <summary>Treaties, memoranda, joint statements and contracts.</summary>
    public RecordSet<Agreement> Agreements => NotDisposed.agreements ?? Once.Publish(ref agreements, SetOf<Agreement>(TableId.Agreement));

    /// <summary>Flows of money or goods: grants, loans, shares, projects, gifts.</summary>
    public RecordSet<Investment> Investments => NotDisposed.investments ?? Once.Publish(ref investments, SetOf<Investment>(TableId.Investment));

    /// <summary>Statistics: each has a value.</summary>
    public RecordSet<Indicator> Indicators => NotDisposed.indicators ?? Once.Publish(ref indicators, SetOf<Indicator>(TableId.Indicator));

    /// <summary>Standing initiatives.</summary>
    public RecordSet<Programme> Programmes => NotDisposed.programmes ?? Once.Publish(ref programmes, SetOf<Programme>(TableId.Programme));

    /// <summary>What somebody proposes that the two sides should do.</summary>
    public RecordSet<Proposal> Proposals => NotDisposed.proposals ?? Once.Publish(ref proposals, SetOf<Proposal>(TableId.Proposal));

    /// <summary>What somebody holds about the relationship, without a number.</summary>
    public RecordSet<Assessment> Assessments => NotDisposed.assessments ?? Once.Publish(ref assessments, SetOf<Assessment>(TableId.Assessment));

    /// <summary>States, bodies, companies, organisations, and persons in public roles.</summary>
    public EntitySet<Actor> Actors => new(NotDisposed.Graph.Actors);

    /// <summary>Where things happened.</summary>
    public EntitySet<Place> Places => new(NotDisposed.Graph.Places);

    /// <summary>Who publishes: agencies, papers, sites of bodies, archives.</summary>
    public EntitySet<Publisher> Publishers => new(NotDisposed.Graph.Publishers);

    /// <summary>Pages and publications that say so.</summary>
    public EntitySet<Source> Sources => new(NotDisposed.Graph.Sources);

    /// <summary>The records of all kinds together, in order of date (undated ones last), then of id.</summary>
    public RecordSet<DatasetRecord> Records => NotDisposed.records ?? Once.Publish(ref records, new RecordSet<DatasetRecord>([.. Graph.RecordTables()]));

    /// <summary>What was looked for in which period, and how complete the records are.</summary>
    public IReadOnlyList<CoverageStatement> Coverage => NotDisposed.Graph.Coverage;

    /// <summary>The directions of cooperation of the founding article, with the records that are their examples.</summary>
    public IReadOnlyList<Direction> Directions => NotDisposed.directions ?? Once.Publish(ref directions, Graph.All(TableId.Direction, static (graph, view) => new Direction(graph, view)));

    /// <summary>Every curation note with the record, actor, place, publisher or source it is about.</summary>
    public IReadOnlyList<CurationNote> Notes => NotDisposed.notes ?? Once.Publish(ref notes, FindNotes());

    /// <summary>What was published and changed afterwards: corrections and retired ids, the oldest first.</summary>
    public IReadOnlyList<DatasetChange> Changes => NotDisposed.Graph.Changes;

    // This dataset, unless it was disposed.
    private Dataset NotDisposed
    {
        get
        {
            Store.Image.Memory.ThrowIfDisposed();
            return this;
        }
    }

    /// <summary>All entities of a type, in the order of their table: records by date and id, others by id.</summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public IEnumerable<Entity> EntitiesOf(EntityType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        EntityTable table = NotDisposed.Graph.Table(type.Id);
        return Enumerable.Range(0, table.Count).Select(table.EntityAt);
    }

    /// <summary>The record of an id, whatever its kind; the successor of a retired id; or null.</summary>
    /// <param name="id">The id as text; record ids are unique over all kinds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public DatasetRecord? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Records.Find(id);
    }

    /// <summary>Gives the memory back once nothing reads it any more. Does nothing for the dataset that is embedded in an assembly.</summary>
    public void Dispose()
    {
        if (!isPermanent)
        {
            Store.Dispose();
        }
    }

    /// <summary>The title, the version and the day up to which the data knows.</summary>
    public override string ToString() => Release.ToString();

    private RecordSet<T> SetOf<T>(TableId id)
        where T : DatasetRecord => new(Graph.Table(id));

    private IReadOnlyList<CurationNote> FindNotes()
    {
        List<CurationNote> found = [];
        foreach (DatasetRecord record in Graph.RecordsOf(IndexKind.Noted, 1))
        {
            found.AddRange(record.Notes);
        }

        foreach (Entity entity in Actors.Concat<Entity>(Places).Concat(Publishers).Concat(Sources))
        {
            found.AddRange(entity.Notes);
        }

        return found.AsReadOnly();
    }
}
