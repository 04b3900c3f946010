namespace KzSaData.Export.Tables;

/// <summary>Columns that refer to the key of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The table that they refer to.</param>
/// <param name="Key">Its columns, in the same order.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Key);
