/// <summary>What comes from one giver, or falls in one year, stage by stage.</summary>
internal sealed record ReportRow(string Title, IReadOnlyList<SumLine> Sums);
