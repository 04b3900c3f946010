using System.Globalization;

namespace KzSaData;

/// <summary>What a total over investments comes to, and what it leaves out.</summary>
/// <remarks>Each investment of the query is either counted once, or left out with the reason.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class InvestmentTotal
{
    internal InvestmentTotal(IReadOnlyList<TotalLine> lines, IReadOnlyList<LeftOut> leftOut)
    {
        Lines = lines;
        LeftOut = leftOut;
    }

    /// <summary>A line for each currency and stage, in the order of currency codes and stages. Lines must not be added up: stages differ in kind, currencies in worth.</summary>
    /// <remarks>What was sent back stands in a line of its own, <see cref="MoneyStage.Returned"/>, and is taken off no other.</remarks>
    public IReadOnlyList<TotalLine> Lines { get; }

    /// <summary>What was not counted, and why, in order of date and id.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>How many lines, and how many investments are left out.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines.Count} lines, {LeftOut.Count} left out");
}
