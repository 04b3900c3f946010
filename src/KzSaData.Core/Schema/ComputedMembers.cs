namespace KzSaData.Schema;

/// <summary>The members that JSON has beyond the fields of a type, since they are computed: a seed may have them, and they are passed over.</summary>
internal static class ComputedMembers
{
    /// <summary>How well a record is supported.</summary>
    public const string Support = "support";

    /// <summary>The fields of a record that are in dispute.</summary>
    public const string Disputed = "disputed";

    /// <summary>The hash of the content of a release.</summary>
    public const string ContentHash = "contentHash";

    /// <summary>Whether objects of a type are written with a computed member of this name.</summary>
    public static bool Has(ObjectType type, string name) => name switch
    {
        Support or Disputed => Tables.All.Any(table => table.HoldsRecords && table.ObjectType == type),
        ContentHash => type == ReleaseFields.ObjectType,
        _ => false,
    };
}
