using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of investments.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class InvestmentQueries
{
    /// <summary>Keeps what comes from an actor; a state stands for itself and for the actors whose country it is, not for banks of many states.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="actor">Who gives.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Investment> From(this RecordQuery<Investment> investments, RecordId<Actor> actor) =>
        Guard.NotNull(investments).With(IndexKind.FromOrHome, investments.ActorRow(actor));

    /// <summary>Keeps what comes from an actor itself.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="actor">Who gives.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Investment> FromExactly(this RecordQuery<Investment> investments, RecordId<Actor> actor) =>
        Guard.NotNull(investments).With(IndexKind.From, investments.ActorRow(actor));

    /// <summary>Keeps what goes into an actor; a state stands for itself and for the actors whose country it is.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="actor">Who receives.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Investment> Into(this RecordQuery<Investment> investments, RecordId<Actor> actor) =>
        Guard.NotNull(investments).With(IndexKind.IntoOrHome, investments.ActorRow(actor));

    /// <summary>Keeps what goes into an actor itself.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="actor">Who receives.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Investment> IntoExactly(this RecordQuery<Investment> investments, RecordId<Actor> actor) =>
        Guard.NotNull(investments).With(IndexKind.Into, investments.ActorRow(actor));

    /// <summary>Keeps flows of a kind, such as grants; of several kinds, of any of them.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="kinds">The kinds.</param>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Investment> OfKind(this RecordQuery<Investment> investments, params InvestmentKind[] kinds) =>
        Guard.NotNull(investments).WithAny(IndexKind.Kind, kinds);

    /// <summary>Keeps what has one of some stages as its latest: as far as sources say, it has come no further.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="stages">The stages of <see cref="Investment.Amount"/>.</param>
    /// <exception cref="ArgumentException">No stage is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Investment> AtLatestStage(this RecordQuery<Investment> investments, params MoneyStage[] stages) =>
        Guard.NotNull(investments).WithAny(IndexKind.Stage, stages);

    /// <summary>Keeps what has a sum stated at one of some stages, whether or not it went further: what was ever pledged, say.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="stages">The stages of any of its amounts.</param>
    /// <exception cref="ArgumentException">No stage is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Investment> ReachedStage(this RecordQuery<Investment> investments, params MoneyStage[] stages) =>
        Guard.NotNull(investments).WithAny(IndexKind.StatedStage, stages);

    /// <summary>Keeps what has one of some statuses as its last reported step.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="statuses">The statuses.</param>
    /// <exception cref="ArgumentException">No status is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Investment> WithStatus(this RecordQuery<Investment> investments, params InvestmentStatus[] statuses) =>
        Guard.NotNull(investments).WithAny(IndexKind.Status, statuses);

    /// <summary>Keeps what totals treat in one way, such as umbrellas.</summary>
    /// <param name="investments">The investments.</param>
    /// <param name="aggregation">The way.</param>
    /// <exception cref="ArgumentOutOfRangeException">Aggregation has no such member.</exception>
    public static RecordQuery<Investment> AggregatedAs(this RecordQuery<Investment> investments, Aggregation aggregation) =>
        Guard.NotNull(investments).With(IndexKind.Aggregation, CodeGuard.Known(aggregation));

    /// <summary>Keeps what is worth at least a sum: its latest amount is in the same currency and, at its lowest, not less.</summary>
    /// <remarks>The amount is <see cref="Investment.Amount"/>, whatever its stage, as the record holds it: a number that is "about"
    /// something counts as it is stated, and what others say of a disputed one does not count. An amount of "at most" something has no lowest.</remarks>
    /// <param name="investments">The investments.</param>
    /// <param name="least">The sum; amounts in other currencies are not converted but left out.</param>
    public static RecordQuery<Investment> WorthAtLeast(this RecordQuery<Investment> investments, Money least) =>
        Guard.NotNull(investments).With(new WorthFilter(investments.Table, least));

    /// <summary>How many investments have come to which stage and, as far as sources say, no further, the most frequent first; those without an amount are not counted.</summary>
    /// <param name="investments">The investments.</param>
    public static IReadOnlyList<FacetCount<MoneyStage>> CountByStage(this RecordQuery<Investment> investments) =>
        Guard.NotNull(investments).CountBy(IndexKind.Stage, static (_, code) => StoredCode.Of(code, MoneyStageCodes.Last));

    /// <summary>How many investments have which status as their last reported step, the most frequent first; those without one are not counted.</summary>
    /// <param name="investments">The investments.</param>
    public static IReadOnlyList<FacetCount<InvestmentStatus>> CountByStatus(this RecordQuery<Investment> investments) =>
        Guard.NotNull(investments).CountBy(IndexKind.Status, static (_, code) => StoredCode.Of(code, InvestmentStatusCodes.Last));

    /// <summary>How many investments there are of each kind, the most frequent first.</summary>
    /// <param name="investments">The investments.</param>
    public static IReadOnlyList<FacetCount<InvestmentKind>> CountByKind(this RecordQuery<Investment> investments) =>
        Guard.NotNull(investments).CountBy(IndexKind.Kind, static (_, code) => StoredCode.Of(code, InvestmentKindCodes.Last));
}
