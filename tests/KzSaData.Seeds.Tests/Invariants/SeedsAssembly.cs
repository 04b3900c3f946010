using KzSaData.TestKit.Libraries;

namespace KzSaData.Seeds.Tests.Invariants;

/// <summary>The library that these are the tests of.</summary>
internal static class SeedsAssembly
{
    public static Library Library { get; } = new(typeof(DatasetSeeds).Assembly);
}
