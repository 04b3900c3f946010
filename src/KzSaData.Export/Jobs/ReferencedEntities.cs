namespace KzSaData.Export.Jobs;

/// <summary>Finds what entities refer to, and what that refers to in turn. Records that are linked to are left where they are.</summary>
internal static class ReferencedEntities
{
    /// <summary>Adds to entities all that they refer to.</summary>
    public static HashSet<Entity> Add(HashSet<Entity> entities)
    {
        Queue<Entity> open = new(entities);
        while (open.TryDequeue(out Entity? entity))
        {
            foreach (Entity other in Of(entity))
            {
                if (other is not DatasetRecord && entities.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        return entities;
    }

    private static IEnumerable<Entity> Of(Entity entity) =>
        entity.Fields.Values.SelectMany(In).Concat(entity is DatasetRecord record ? record.Disputes.Select(static dispute => dispute.Actor).OfType<Entity>() : []);

    private static IEnumerable<Entity> In(FieldValue value) =>
        value.AsEntity is { } entity ? [entity]
        : value.AsObject is { } members ? members.Values.SelectMany(In)
        : value.Items.SelectMany(In);
}
