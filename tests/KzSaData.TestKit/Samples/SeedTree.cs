namespace KzSaData.TestKit.Samples;

/// <summary>Makes seeds in memory from plain values, by the names that fields have in JSON.</summary>
internal static class SeedTree
{
    /// <summary>A row of a table. Members that are null are left out.</summary>
    public static Seed Of(TableId id, Dictionary<string, object?> members)
    {
        Table table = Tables.Of(id);
        return new Seed(table, Node(table.ObjectType, members), null);
    }

    /// <summary>A text in English and, perhaps, other languages.</summary>
    public static Dictionary<string, object?> Text(string en, string? kk = null, string? ru = null, string? ar = null) =>
        new() { ["en"] = en, ["kk"] = kk, ["ru"] = ru, ["ar"] = ar };

    private static ObjectNode Node(ObjectType type, Dictionary<string, object?> members)
    {
        Node?[] slots = new Node?[type.SlotCount];
        foreach ((string name, object? value) in members)
        {
            Field field = type.Find(name) ?? throw new ArgumentException($"{type.Name} has no '{name}'");
            if (value is System.Collections.ICollection { Count: 0 } or null)
            {
                continue;
            }

            slots[field.Slot] = field.IsList
                ? new ListNode([.. ((System.Collections.IEnumerable)value).Cast<object>().Select(item => Value(field, item))])
                : Value(field, value);
        }

        return new ObjectNode(type, slots);
    }

    private static Node Value(Field field, object value) => (field.Type, value) switch
    {
        (FieldType.Object, Dictionary<string, object?> members) => Node(field.ObjectType!, members),
        (FieldType.Localized, Dictionary<string, object?> texts) => Node(TestLanguages.Four.TextType, texts),
        (FieldType.Code, Enum code) => new NumberNode(Convert.ToInt32(code, null)),
        (FieldType.Decimal or FieldType.Integer, int number) => new NumberNode(number),
        (FieldType.Decimal, decimal number) => new NumberNode(number),
        (not (FieldType.Object or FieldType.Localized or FieldType.Code), string text) => new TextNode(text),
        _ => throw new ArgumentException($"'{field.Name}' holds no {value.GetType()}"),
    };
}
