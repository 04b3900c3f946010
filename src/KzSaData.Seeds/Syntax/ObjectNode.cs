namespace KzSaData.Seeds.Syntax;

/// <summary>An object: a value for each slot of its type, or null where the seed has none.</summary>
internal sealed record ObjectNode(ObjectType ObjectType, Node?[] Slots, int Offset = -1) : Node(Offset)
{
    /// <summary>The text of a slot, or null.</summary>
    public string? Text(int slot) => (Slots[slot] as TextNode)?.Text;

    /// <summary>The number or code of a slot, or null.</summary>
    public decimal? Number(int slot) => (Slots[slot] as NumberNode)?.Value;

    /// <summary>The object of a slot, or null.</summary>
    public ObjectNode? Object(int slot) => Slots[slot] as ObjectNode;

    /// <summary>The items of a slot; empty where there is none.</summary>
    public IReadOnlyList<Node> Items(int slot) => (Slots[slot] as ListNode)?.Items ?? [];
}
