using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.KnownIds;

/// <summary>An id that gets a C# name.</summary>
/// <param name="Id">The id, such as <c>acwa-power</c>.</param>
/// <param name="Description">What it stands for, in a line.</param>
internal sealed record KnownId(string Id, string Description)
{
    /// <summary>The C# name, such as <c>AcwaPower</c>.</summary>
    public string Name => KnownName.Of(Id);
}
