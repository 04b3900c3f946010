using KzSaData.Schema;

namespace KzSaData.Seeds.Syntax;

/// <summary>What every file of seeds keeps to.</summary>
internal static class SeedFile
{
    /// <summary>The most bytes that the file of one row may have.</summary>
    public const int LargestRow = 1 << 20;

    /// <summary>The most bytes that a file with a list of rows may have.</summary>
    public const int LargestList = 1 << 26;

    /// <summary>The most bytes that a file of a table may have.</summary>
    public static int Largest(Table table) => table.File == TableFile.List ? LargestList : LargestRow;

    /// <summary>How text begins that a skeleton left for a contributor to fill in.</summary>
    public const string Placeholder = "TODO: ";

    /// <summary>The value of <c>$schema</c> in the files of a table; null where they have none.</summary>
    public static string? SchemaOf(Table table) => table.File switch
    {
        TableFile.Folder => $"../schema/{table.ObjectType.Name}.json",
        TableFile.One => $"schema/{table.ObjectType.Name}.json",
        _ => null,
    };
}
