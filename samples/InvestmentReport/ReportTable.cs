/// <summary>Totals under one heading: a row for each giver or year, and what is left out, by reason.</summary>
internal sealed record ReportTable(string Id, IReadOnlyList<ReportRow> Rows, string LeftOut = "");
