using KzSaData.TestKit.Libraries;

namespace KzSaData.Export.Tests.Invariants;

/// <summary>The library that these are the tests of.</summary>
internal static class ExportAssembly
{
    public static Library Library { get; } = new(typeof(DatasetExport).Assembly);
}
