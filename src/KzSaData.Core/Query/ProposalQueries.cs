using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of proposals.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class ProposalQueries
{
    /// <summary>Keeps what an actor itself proposes.</summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="actor">Who proposes.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Proposal> By(this RecordQuery<Proposal> proposals, RecordId<Actor> actor) => Guard.NotNull(proposals).With(IndexKind.By, proposals.ActorRow(actor));

    /// <summary>Keeps what is proposed to an actor itself.</summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="actor">To whom.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Proposal> To(this RecordQuery<Proposal> proposals, RecordId<Actor> actor) => Guard.NotNull(proposals).With(IndexKind.To, proposals.ActorRow(actor));

    /// <summary>Keeps what has happened since, or has not, or is open.</summary>
    /// <param name="proposals">The proposals.</param>
    /// <param name="outcomes">Which of these.</param>
    /// <exception cref="ArgumentException">None is given.</exception>
    public static RecordQuery<Proposal> WithOutcome(this RecordQuery<Proposal> proposals, params ProposalOutcome[] outcomes) =>
        Guard.NotNull(proposals).WithAny(IndexKind.Outcome, outcomes);

    /// <summary>How many proposals have which outcome, the most frequent first.</summary>
    /// <param name="proposals">The proposals.</param>
    public static IReadOnlyList<FacetCount<ProposalOutcome>> CountByOutcome(this RecordQuery<Proposal> proposals) =>
        Guard.NotNull(proposals).CountBy(IndexKind.Outcome, static (_, code) => StoredCode.Of(code, ProposalOutcomeCodes.Last));
}
