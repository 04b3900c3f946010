/// <summary>What stands below the title of an investment.</summary>
/// <param name="References">The numbers of its sources in the report.</param>
/// <param name="LeftOut">Why it is not in the totals, or null where it is, or has no amount.</param>
/// <param name="Disputes">Who says something else, and what.</param>
internal sealed record InvestmentDetails(string Kind, string Date, string Into, string Support, IReadOnlyList<int> References, string? LeftOut, IReadOnlyList<(string Publisher, string? Says)> Disputes);
