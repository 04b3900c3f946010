using System.Diagnostics.CodeAnalysis;

namespace KzSaData;

/// <summary>Formats that a program can be published without; their libraries are then no part of it.</summary>
/// <remarks>The switches are properties of whoever publishes: <c>KzSaData.Export.targets</c> hands them on, and the trimmer takes them for constants.</remarks>
internal static class OptionalFormats
{
    /// <summary>The library that writes Parquet makes code while it runs, which a program that is compiled ahead of time cannot.</summary>
    [FeatureSwitchDefinition("KzSaData.Export.Parquet")]
    public static bool Parquet => IsCarried("KzSaData.Export.Parquet");

    /// <summary>SQLite is a library of the system's own machine code, which a program of one file has only where it is linked in.</summary>
    [FeatureSwitchDefinition("KzSaData.Export.Sqlite")]
    public static bool Sqlite => IsCarried("KzSaData.Export.Sqlite");

    /// <summary>The library that writes Excel workbooks has a type for each element of the format: a native program that carries it is twice as large.</summary>
    [FeatureSwitchDefinition("KzSaData.Export.Xlsx")]
    public static bool Xlsx => IsCarried("KzSaData.Export.Xlsx");

    private static bool IsCarried(string name) => !AppContext.TryGetSwitch(name, out bool isCarried) || isCarried;
}
