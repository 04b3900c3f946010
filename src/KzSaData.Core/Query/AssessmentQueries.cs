using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters of assessments.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class AssessmentQueries
{
    /// <summary>Keeps what an actor itself holds.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="actor">Who holds it.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Assessment> HeldBy(this RecordQuery<Assessment> assessments, RecordId<Actor> actor) =>
        Guard.NotNull(assessments).With(IndexKind.By, assessments.ActorRow(actor));
}
