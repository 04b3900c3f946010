namespace KzSaData.Core.Tests.Storage;

/// <summary>Makes an image as it was before an index of each kind of record, and the last field of events, were thought of.</summary>
internal static class OlderImage
{
    public static ImageBytes Of(IEnumerable<Seed> seeds)
    {
        ImageParts parts = ImageParts.Of(ImageBytes.Of(new Dataset(ImageCompiler.Compile(seeds.Select(WithoutOutcomes))))).WithoutLastField(TableId.Event);
        foreach (Table table in Tables.All.Where(table => table.HoldsRecords))
        {
            parts = parts.WithoutIndex(table.Id, IndexKind.ActorOrHome);
        }

        return parts.Build();
    }

    private static Seed WithoutOutcomes(Seed seed)
    {
        if (seed.Table.Id != TableId.Event)
        {
            return seed;
        }

        Node?[] slots = [.. seed.Value.Slots];
        slots[EventFields.Outcomes] = null;
        return seed with { Value = new ObjectNode(seed.Value.ObjectType, slots) };
    }
}
