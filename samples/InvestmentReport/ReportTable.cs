/// <summary>Totals under one heading: a row for each giver or year.</summary>
internal sealed record ReportTable(string Id, IReadOnlyList<ReportRow> Rows, int LeftOut = 0);
