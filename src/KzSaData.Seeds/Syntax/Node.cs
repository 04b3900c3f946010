namespace KzSaData.Seeds.Syntax;

/// <summary>A value read from a seed, with the place where it stands.</summary>
/// <param name="Offset">The byte in the file at which the value begins; -1 for a value that comes from no file.</param>
internal abstract record Node(int Offset);
