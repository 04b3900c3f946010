namespace KzSaData.Schema;

/// <summary>The types of entities, as users see them.</summary>
internal static class EntityTypes
{
    /// <summary>All of them, in the order in which an image holds them.</summary>
    public static IReadOnlyList<EntityType> All { get; } = Array.AsReadOnly<EntityType>([.. Tables.All.Select(static table => table.EntityType).OfType<EntityType>()]);
}
