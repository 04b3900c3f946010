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
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Review;

/// <summary>One field of an entity, or one item of a list, on one line.</summary>
/// <param name="Path">What it is, such as <c>date</c>, <c>participants/acwa-power</c> or <c>evidence: spa-2016, para. 3 (date)</c>.</param>
/// <param name="Value">What it holds; empty where the path says all.</param>
internal sealed record FieldLine(string Path, string Value);
