namespace KzSaData.Schema;

/// <summary>An index that a field gives keys to.</summary>
/// <param name="Index">The index.</param>
/// <param name="By">Which keys.</param>
internal readonly record struct FieldIndex(IndexKind Index, IndexedBy By = IndexedBy.Value);
