using System.Globalization;
using KzSaData.Schema;

namespace KzSaData.Seeds.KnownIds;

/// <summary>The names of retired ids: programs that use them go on compiling, and are told what to use instead.</summary>
/// <remarks>A name may only go with a new major version, and nobody is to lose it in the month after it was retired: it stays to
/// the end of the major version after the one in which it was retired.</remarks>
internal static class RetiredNames
{
    /// <summary>The retired ids of a kind that still have a name.</summary>
    public static IEnumerable<KnownId> Of(Table table, Dataset data, KnownClassNames names) => data.Changes
        .OfType<RetiredId>()
        .Where(retired => retired.Kind.Code() == table.ObjectType.Name && Major(data.Release.Version) - Major(retired.Version) <= 1)
        .Select(retired => new KnownId(retired.Key, $"Retired in {retired.Version}: {retired.Reason}") { Retirement = Advice(retired, names) })

        // A successor whose name is the same takes it over.
        .Where(known => data.Graph.FindRetired(known.Id)?.Successor is not { } successor || successor.Table.Id != table.Id || KnownName.Of(successor.Key) != known.Name);

    private static string Advice(RetiredId retired, KnownClassNames names)
    {
        string reason = retired.Reason.TrimEnd('.');
        return retired.Successor is { } successor
            ? $"Retired in {retired.Version} ({reason}). Use {KnownClasses.NameOf(Tables.Of(successor.Table.Id), names)}.{KnownName.Of(successor.Key)}."
            : $"Retired in {retired.Version} without a successor ({reason}).";
    }

    private static int Major(string version) =>
        int.TryParse(version.AsSpan(0, Math.Max(0, version.IndexOf('.', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out int major) ? major : 0;
}
