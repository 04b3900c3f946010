namespace KzSaData.TestKit.Samples;

/// <summary>A small image that has every field of every type: one seed of each table with all members, each reference led to the sample of its table.</summary>
internal static class FullImage
{
    public static IReadOnlyList<Seed> Seeds { get; } = [.. Tables.All.SelectMany(table => SeedReader.Read(table, $"sample-{table.ObjectType.Name}.json", FullSeeds.Bytes(table.Id), TestLanguages.Four).Seeds).Select(Relinked)];

    public static ImageBytes Bytes { get; } = ImageBytes.Of(new Dataset(ImageCompiler.Compile(Seeds)));

    private static Seed Relinked(Seed seed)
    {
        ObjectNode row = (ObjectNode)Relinked(seed.Value, null);
        if (seed.Table.HasIds)
        {
            row.Slots[RecordFields.Id] = new TextNode(IdOf(seed.Table.Id));
        }

        return seed with { Value = row };
    }

    private static Node Relinked(Node node, Field? field) => node switch
    {
        ObjectNode value => new ObjectNode(value.ObjectType, [.. value.Slots.Select((slot, number) => slot is null ? null : Relinked(slot, value.ObjectType.At(number)))]),
        ListNode list => new ListNode([.. list.Items.Select(item => Relinked(item, field))]),
        TextNode when field?.Type == FieldType.Reference => new TextNode(IdOf(field.Target)),
        TextNode when field?.Type == FieldType.EntityReference => new TextNode(IdOf(field.Targets[0])),
        TextNode when field?.Type == FieldType.RecordReference => new TextNode(IdOf(TableId.Event)),
        _ => node,
    };

    private static string IdOf(TableId table) => $"sample-{Tables.Of(table).ObjectType.Name}";
}
