using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Reading;

/// <summary>The rules on ids: each stands for one thing, for ever, and every reference leads somewhere.</summary>
internal static class SeedReferences
{
    /// <summary>What is wrong with the ids and references of some seeds.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="inherited">Seeds of the dataset that they are based on; they are taken as right.</param>
    public static IReadOnlyList<SeedError> Check(IReadOnlyList<Seed> seeds, IReadOnlyList<Seed> inherited)
    {
        IdRegister ids = new();
        List<Finding> findings = [];
        foreach (Seed seed in inherited)
        {
            ids.Add(seed);
        }

        // What is retired comes first, so that a record that takes a retired id is the one to blame.
        foreach (Seed seed in seeds.OrderBy(static seed => seed.Table.Id != TableId.Retired))
        {
            if (seed.Id is { } id && ids.Add(seed) is { } clash)
            {
                findings.Add(new Finding(clash.Code, clash.Message, seed.Path!, (seed.Value.Slots[RecordFields.Id] ?? seed.Value).Offset));
            }
        }

        foreach (Seed seed in seeds)
        {
            CheckObject(seed.Value, seed, ids, findings);
        }

        return SeedLocation.Locate(findings);
    }

    private static void CheckObject(ObjectNode node, Seed seed, IdRegister ids, List<Finding> findings)
    {
        foreach (Field field in node.ObjectType.Fields)
        {
            Node? value = node.Slots[field.Slot];
            foreach (Node item in value is ListNode list ? list.Items : value is null ? [] : [value])
            {
                if (item is ObjectNode nested)
                {
                    CheckObject(nested, seed, ids, findings);
                }
                else if (item is TextNode reference && field.Type is FieldType.Reference or FieldType.RecordReference or FieldType.EntityReference && ids.Check(field, reference.Text) is { } refusal)
                {
                    findings.Add(new Finding(refusal.Code, refusal.Message, seed.Path!, item.Offset));
                }
            }
        }
    }
}
