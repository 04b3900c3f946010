/// <summary>A currency or an investment, with its amounts; there may be none.</summary>
internal sealed record ReportRow(string Title, InvestmentDetails? Details, IReadOnlyList<ReportAmount> Amounts);
