namespace KzSaData;

/// <summary>The sum of the amounts of one currency that have come to one stage.</summary>
/// <param name="Currency">The currency; nothing is converted.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many investments are counted, each once, with its latest amount.</param>
/// <param name="Low">The least that it can come to; what has no lower bound counts as 0.</param>
/// <param name="Best">The sum of the stated numbers; null where a source gives bounds only.</param>
/// <param name="High">The most that it can come to; null where a source leaves the upper end open.</param>
/// <param name="IsApproximate">Whether a source calls one of the numbers approximate. They count as they are stated.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record TotalLine(Currency Currency, MoneyStage Stage, int Count, decimal Low, decimal? Best, decimal? High, bool IsApproximate);
