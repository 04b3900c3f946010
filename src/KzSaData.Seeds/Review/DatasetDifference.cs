using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.Review;

/// <summary>Two datasets side by side: what the second has that the first has not, and the other way round.</summary>
internal sealed class DatasetDifference(Dataset before, Dataset after)
{
    /// <summary>The dataset before.</summary>
    public Dataset Before { get; } = before;

    /// <summary>The dataset after.</summary>
    public Dataset After { get; } = after;

    /// <summary>The records that were added, are gone or differ, in the order of kinds and ids.</summary>
    public IReadOnlyList<EntityChange> Records { get; } = Compare(before, after, static table => table.HoldsRecords);

    /// <summary>The same for actors, places and sources.</summary>
    public IReadOnlyList<EntityChange> Others { get; } = Compare(before, after, static table => table.File == TableFile.Folder && !table.HoldsRecords);

    /// <summary>The records of both whose support is not what it was.</summary>
    public IEnumerable<EntityChange> SupportChanges => Records.Where(static change =>
        change is { Before: DatasetRecord before, After: DatasetRecord after } && HaveOtherStanding(before, after));

    private static List<EntityChange> Compare(Dataset before, Dataset after, Func<Table, bool> wanted)
    {
        List<EntityChange> changes = [];
        foreach (Table table in Tables.All.Where(wanted))
        {
            SortedDictionary<string, Entity> old = Entities(before, table.Id);
            SortedDictionary<string, Entity> current = Entities(after, table.Id);
            foreach (string key in old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                Entity? one = old.GetValueOrDefault(key);
                Entity? other = current.GetValueOrDefault(key);
                IReadOnlyList<FieldChange> fields = one is null || other is null ? [] : Compare(one, other);
                if (one is null || other is null || fields.Count > 0 || HaveOtherStanding(one as DatasetRecord, other as DatasetRecord))
                {
                    changes.Add(new EntityChange(key, table.ObjectType.Name, one, other, fields));
                }
            }
        }

        return changes;
    }

    private static List<FieldChange> Compare(Entity before, Entity after)
    {
        IReadOnlyList<FieldLine> old = FieldLines.Of(before);
        Dictionary<string, string> rest = FieldLines.Of(after).ToDictionary(static line => line.Path, static line => line.Value, StringComparer.Ordinal);
        List<FieldChange> changes = [];
        foreach (FieldLine line in old)
        {
            if (!rest.Remove(line.Path, out string? value) || value != line.Value)
            {
                changes.Add(new FieldChange(line.Path, line.Value, value));
            }
        }

        changes.AddRange(rest.Select(static added => new FieldChange(added.Key, null, added.Value)));
        return changes;
    }

    private static bool HaveOtherStanding(DatasetRecord? before, DatasetRecord? after) =>
        before is not null && after is not null && (before.Support != after.Support || !before.Disputes.Select(static dispute => dispute.Field).SequenceEqual(after.Disputes.Select(static dispute => dispute.Field), StringComparer.Ordinal));

    private static SortedDictionary<string, Entity> Entities(Dataset data, TableId id)
    {
        SortedDictionary<string, Entity> found = new(StringComparer.Ordinal);
        EntityTable table = data.Graph.Table(id);
        for (int row = 0; row < table.Count; row++)
        {
            Entity entity = table.EntityAt(row);
            found.Add(entity.Key, entity);
        }

        return found;
    }
}
