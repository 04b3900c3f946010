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
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Review;

/// <summary>A field whose value differs.</summary>
/// <param name="Path">The field.</param>
/// <param name="Old">The value before; null where there was none.</param>
/// <param name="New">The value after; null where there is none.</param>
internal sealed record FieldChange(string Path, string? Old, string? New);
