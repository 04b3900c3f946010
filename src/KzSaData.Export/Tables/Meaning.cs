namespace KzSaData.Export.Tables;

/// <summary>What a column holds, for people.</summary>
/// <param name="Text">A sentence or two, in English.</param>
/// <param name="Absent">What it means that there is nothing.</param>
/// <param name="Unit">The unit of its numbers; null where they have none.</param>
internal sealed record Meaning(string Text, MissingValue Absent = MissingValue.Unknown, string? Unit = null);
