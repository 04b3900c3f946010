using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Compilation;

/// <summary>What came of compiling seeds: a dataset, or what is wrong.</summary>
/// <param name="Dataset">The dataset; null where there are errors.</param>
/// <param name="Errors">The errors in the order of files and lines; empty where there is a dataset.</param>
/// <param name="SeedCount">How many seeds were read.</param>
internal sealed record CompilationResult(Dataset? Dataset, IReadOnlyList<SeedError> Errors, int SeedCount);
