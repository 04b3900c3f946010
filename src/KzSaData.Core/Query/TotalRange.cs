namespace KzSaData;

/// <summary>What some amounts of one currency and stage come to, as a range.</summary>
/// <param name="Count">How many investments are in it, each once; all sums are 0 where there are none.</param>
/// <param name="Low">The least that it can come to, in the currency's main unit; what has no lower bound counts as 0.</param>
/// <param name="Best">The sum of the numbers that the records hold; null where one of them has bounds only.</param>
/// <param name="High">The most that it can come to; null where a source leaves the upper end open.</param>
/// <remarks>A number that is said to be "about" something counts from 5 % below it in <paramref name="Low"/> to 5 % above it in
/// <paramref name="High"/>, and as it is stated in <paramref name="Best"/>. The share is a convention of this library.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record TotalRange(int Count, decimal Low, decimal? Best, decimal? High);
