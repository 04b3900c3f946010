using KzSaData.Schema;
using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.History;

/// <summary>The values of a record that people cite: dates, participants, amounts, kinds. Wording, links and evidence are not among
/// them; they may grow and be improved without an entry in the ledger.</summary>
internal static class PublishedValues
{
    /// <summary>The paths and values of a record, in the order of its seed.</summary>
    public static IEnumerable<(FieldPath Path, string Value)> Of(IValueText record, ObjectType type)
    {
        foreach (FieldPath path in type.Fields.Where(static field => field.IsInLedger).SelectMany(field => Paths(record, field)).Distinct())
        {
            if (FieldText.Of(record, type, path) is { } value)
            {
                yield return (path, value);
            }
        }
    }

    /// <summary>Whether a value is of a list, to which something may be added: a participant, a step of the other side.</summary>
    public static bool IsOpenList(FieldPath path, ObjectType type) => path.FieldIn(type) is { IsList: true };

    private static IEnumerable<FieldPath> Paths(IValueText record, Field field)
    {
        if (field.Key.Count == 0)
        {
            yield return FieldPath.Of(field);
            yield break;
        }

        foreach (IValueText item in record.Member(field.Name)?.Items ?? [])
        {
            FieldPath path = FieldPath.Of(field, item.Member(field.Key[0])!.Text!);
            yield return path;
            if (field.Detail is { } detail)
            {
                yield return path.To(detail);
            }
        }
    }
}
