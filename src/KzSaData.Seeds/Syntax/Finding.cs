namespace KzSaData.Seeds.Syntax;

/// <summary>One thing that is wrong with a seed, at a byte of its file. It becomes a <see cref="SeedError"/> once line and column are known.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Message">What is wrong and the way out.</param>
/// <param name="Path">The file; empty where there is none.</param>
/// <param name="Offset">The byte in the file; negative for the file as a whole.</param>
internal readonly record struct Finding(string Code, string Message, string Path, int Offset);
