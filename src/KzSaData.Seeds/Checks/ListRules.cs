using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks that a list does not say the same thing twice.</summary>
internal static class ListRules
{
    /// <summary>Reports each item that repeats an earlier one.</summary>
    public static void Check(Field field, IReadOnlyList<Node> items, Findings findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Node item in items)
        {
            if (!seen.Add(Identity(field, item)))
            {
                findings.Add(SeedRule.DuplicateItem, item.Offset, item is ObjectNode && field.Key is [var key, ..]
                    ? $"'{field.Name}' has an item with the same '{key}' before; make one of the two"
                    : $"'{field.Name}' has the same item before; remove one");
            }
        }
    }

    private static string Identity(Field field, Node item) =>
        item is ObjectNode node && field.Key.Count > 0 ? Joined(node, field.Key) : JsonLine.Of(field, item);

    // An item whose key is missing or wrong has that error already, and is like no other.
    private static string Joined(ObjectNode node, IReadOnlyList<string> key)
    {
        ObjectNode parts = new(node.ObjectType, new Node?[node.Slots.Length]);
        foreach (string member in key)
        {
            int slot = node.ObjectType.Find(member)!.Slot;
            parts.Slots[slot] = node.Slots[slot];
        }

        return parts.Slots[node.ObjectType.Find(key[0])!.Slot] is null ? $"#{node.Offset}" : JsonLine.Of(parts);
    }
}
