using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Totals of investments: over all of a query, at a stage, and by year, area and funder.</summary>
/// <remarks>
/// Each investment is counted once. Left out, with the reason, is what stands over others (umbrellas), what is inside of another
/// that is counted, what stands for the same money twice, what was cancelled, what a third party only hopes for, and money
/// whose payer nobody names. Nothing is converted, and stages are never added to each other.
/// </remarks>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class InvestmentTotals
{
    /// <summary>Adds up the investments, each at its latest stage: a range for each currency and stage, with what is disputed beside it, and what was left out and why.</summary>
    /// <param name="investments">The investments.</param>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds; the message names its currency and stage.</exception>
    /// <example><code>InvestmentTotal total = data.Investments.From(KnownActors.SaudiArabia).Total();</code></example>
    public static InvestmentTotal Total(this RecordQuery<Investment> investments) => new Totalling(Guard.NotNull(investments)).Run();

    /// <summary>Adds up the sums that are stated at a stage, whether or not the money went further: all that was ever pledged, say.</summary>
    /// <remarks>What has gone further, and has no sum at the stage, is left out as <see cref="LeftOutReason.LaterStageOnly"/>; what has
    /// not come so far as <see cref="LeftOutReason.StageNotReached"/>. Sums of several stages must not be added up: they are of the same money.
    /// Only here can <see cref="MoneyStage.Expected"/> be added up.</remarks>
    /// <param name="investments">The investments.</param>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">MoneyStage has no such member.</exception>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds; the message names its currency and stage.</exception>
    public static InvestmentTotal TotalReached(this RecordQuery<Investment> investments, MoneyStage stage) => new Totalling(Guard.NotNull(investments), (MoneyStage)CodeGuard.Known(stage)).Run();

    /// <summary>The total of each year, by the year of the latest amount; in order, last what has none, under null.</summary>
    /// <remarks>The year is that of the amount's own date. Where it has none, and is the record's only amount, the record's date stands
    /// in for it. A date that may lie in two years is that of neither. A year without investments is not listed.</remarks>
    /// <param name="investments">The investments.</param>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds; the message names its currency and stage.</exception>
    public static IReadOnlyList<GroupTotal<int?>> TotalByYear(this RecordQuery<Investment> investments) =>
        new Totalling(Guard.NotNull(investments)).RunBy(InvestmentGroups.Year, static year => year == InvestmentGroups.None ? (int?)null : year);

    /// <summary>The total of each area of cooperation, by the main area of an investment, the first of its areas; in the order of the areas.</summary>
    /// <param name="investments">The investments.</param>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds; the message names its currency and stage.</exception>
    public static IReadOnlyList<GroupTotal<CooperationArea>> TotalByArea(this RecordQuery<Investment> investments) =>
        new Totalling(Guard.NotNull(investments)).RunBy(InvestmentGroups.MainArea, static area => (CooperationArea)area);

    /// <summary>The total of each giver, in the order of their ids; last, under null, what several give together or nobody is named for.</summary>
    /// <remarks>The giver is the actor that the record names: a state's fund stands apart from the state. For a state with all its bodies
    /// ask <c>investments.From(state).Total()</c>. Money given jointly stands once, since its shares are not told.</remarks>
    /// <param name="investments">The investments.</param>
    /// <exception cref="OverflowException">A sum is beyond what a decimal holds; the message names its currency and stage.</exception>
    public static IReadOnlyList<GroupTotal<Actor?>> TotalByFunder(this RecordQuery<Investment> investments)
    {
        EntityGraph graph = Guard.NotNull(investments).Table.Graph;
        return new Totalling(investments).RunBy(InvestmentGroups.Funder, row => row == InvestmentGroups.None ? null : graph.Actors.At(row));
    }
}
