using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters of programmes.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class ProgrammeQueries
{
    /// <summary>Keeps the programmes that an actor itself runs.</summary>
    /// <param name="programmes">The programmes.</param>
    /// <param name="owner">Who runs them.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Programme> OwnedBy(this RecordQuery<Programme> programmes, RecordId<Actor> owner) =>
        Guard.NotNull(programmes).With(IndexKind.Owner, programmes.ActorRow(owner));
}
