using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Syntax;

/// <summary>One thing that is wrong with a seed, at a byte of its file. It becomes a <see cref="SeedError"/> once line and column are known.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Message">What is wrong and the way out.</param>
/// <param name="Path">The file; empty where there is none.</param>
/// <param name="Offset">The byte in the file; negative for the file as a whole.</param>
internal readonly record struct Finding(string Code, string Message, string Path, int Offset);
