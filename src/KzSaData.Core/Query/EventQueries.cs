using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of events.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class EventQueries
{
    /// <summary>Keeps events of a kind; of several kinds, of any of them.</summary>
    /// <param name="events">The events.</param>
    /// <param name="kinds">The kinds.</param>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Event> OfKind(this RecordQuery<Event> events, params EventKind[] kinds) => Guard.NotNull(events).WithAny(IndexKind.Kind, kinds);

    /// <summary>Keeps events of a level, such as heads of state; of several levels, of any of them.</summary>
    /// <param name="events">The events.</param>
    /// <param name="levels">The levels.</param>
    /// <exception cref="ArgumentException">No level is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Event> AtLevel(this RecordQuery<Event> events, params EventLevel[] levels) => Guard.NotNull(events).WithAny(IndexKind.Level, levels);

    /// <summary>Keeps what occurred, or what was planned, postponed, cancelled, reported or denied.</summary>
    /// <param name="events">The events.</param>
    /// <param name="realis">Which of these.</param>
    /// <exception cref="ArgumentException">None is given.</exception>
    public static RecordQuery<Event> WithRealis(this RecordQuery<Event> events, params Realis[] realis) => Guard.NotNull(events).WithAny(IndexKind.Realis, realis);

    /// <summary>Keeps what took place, and leaves out what was only planned, postponed, cancelled, reported or denied.</summary>
    /// <param name="events">The events.</param>
    public static RecordQuery<Event> Occurred(this RecordQuery<Event> events) => Guard.NotNull(events).WithRealis(Realis.Occurred);

    /// <summary>How many events there are of each level, the most frequent first; events without a level are not counted.</summary>
    /// <param name="events">The events.</param>
    public static IReadOnlyList<FacetCount<EventLevel>> CountByLevel(this RecordQuery<Event> events) => Guard.NotNull(events).CountBy(IndexKind.Level, static (_, code) => StoredCode.Of(code, EventLevelCodes.Last));

    /// <summary>How many events occurred, were planned, postponed and so on, the most frequent first.</summary>
    /// <param name="events">The events.</param>
    public static IReadOnlyList<FacetCount<Realis>> CountByRealis(this RecordQuery<Event> events) => Guard.NotNull(events).CountBy(IndexKind.Realis, static (_, code) => StoredCode.Of(code, RealisCodes.Last));

    /// <summary>How many events there are of each kind, the most frequent first.</summary>
    /// <param name="events">The events.</param>
    public static IReadOnlyList<FacetCount<EventKind>> CountByKind(this RecordQuery<Event> events) => Guard.NotNull(events).CountBy(IndexKind.Kind, static (_, code) => StoredCode.Of(code, EventKindCodes.Last));
}
