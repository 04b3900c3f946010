namespace KzSaData.Seeds.Review;

/// <summary>A field whose value differs.</summary>
/// <param name="Path">The field.</param>
/// <param name="Old">The value before; null where there was none.</param>
/// <param name="New">The value after; null where there is none.</param>
internal sealed record FieldChange(string Path, string? Old, string? New);
