/// <summary>One investment in words.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind and date.</param>
/// <param name="From">Who gives.</param>
/// <param name="Into">Who receives.</param>
/// <param name="Amounts">Its amounts with their stages.</param>
/// <param name="Support">How sure it is.</param>
/// <param name="References">The numbers of its sources.</param>
/// <param name="LeftOut">Why it is in no total, or null.</param>
/// <param name="Disputes">Who says something else, and what.</param>
internal sealed record InvestmentDetails(
    string Title, string Kind, string From, string Into, IReadOnlyList<string> Amounts, string Support, IReadOnlyList<int> References, string? LeftOut, IReadOnlyList<(string Publisher, string Says)> Disputes);
