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

/// <summary>A list of values of one type, in the order of the file.</summary>
internal sealed record ListNode(IReadOnlyList<Node> Items, int Offset = -1) : Node(Offset);
