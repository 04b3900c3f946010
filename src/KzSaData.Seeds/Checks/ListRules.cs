using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

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
                findings.Add(SeedRule.DuplicateItem, item.Offset, item is ObjectNode && field.Key is { } key
                    ? $"'{field.Name}' has an item with the same '{key}' before; make one of the two"
                    : $"'{field.Name}' has the same item before; remove one");
            }
        }
    }

    // An actor may take part in several roles, and a legal step be taken by each side and more than once.
    private static string Identity(Field field, Node item) => item switch
    {
        ObjectNode node when node.ObjectType == ParticipantFields.ObjectType => Joined(node, ParticipantFields.Actor, ParticipantFields.Role),
        ObjectNode node when node.ObjectType == LegalStepFields.ObjectType => Joined(node, LegalStepFields.Step, LegalStepFields.By, LegalStepFields.Date),
        ObjectNode node when field.Key is { } key => Joined(node, node.ObjectType.Find(key)!.Slot),
        _ => JsonLine.Of(field, item),
    };

    // An item whose key is missing or wrong has that error already, and is like no other.
    private static string Joined(ObjectNode node, params ReadOnlySpan<int> slots)
    {
        if (node.Slots[slots[0]] is null)
        {
            return $"#{node.Offset}";
        }

        ObjectNode parts = new(node.ObjectType, new Node?[node.Slots.Length]);
        foreach (int slot in slots)
        {
            parts.Slots[slot] = node.Slots[slot];
        }

        return JsonLine.Of(Whole, parts);
    }

    private static Field Whole { get; } = new(0, string.Empty, FieldType.Object);
}
