/// <summary>What is certain or what is disputed: its totals, and a table for each funder.</summary>
internal sealed record ReportPart(string Id, ReportTable? Totals, IReadOnlyList<ReportTable> Funders);
