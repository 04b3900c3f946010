using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Compilation;

/// <summary>What a dataset says of itself that adds records to a published one, and has no release of its own.</summary>
internal static class ExtendedRelease
{
    private const string Own = "+own";

    /// <summary>Makes the version of a release tell that the records are no longer those published: <c>2026.11.0+own</c>, as SemVer marks a build.</summary>
    public static void Mark(Seed seed)
    {
        if (seed.Table.Id == TableId.Release && seed.Value.Text(ReleaseFields.Version) is { } version && !version.Contains('+', StringComparison.Ordinal))
        {
            seed.Value.Slots[ReleaseFields.Version] = new TextNode(version + Own);
        }
    }
}
