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

/// <summary>A value read from a seed, with the place where it stands.</summary>
/// <param name="Offset">The byte in the file at which the value begins; -1 for a value that comes from no file.</param>
internal abstract record Node(int Offset);
