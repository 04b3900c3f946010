/// <summary>A table whose rows are about currencies or investments.</summary>
internal sealed record ReportTable(string Caption, string FirstColumn, IReadOnlyList<ReportRow> Rows);
