using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.History;

/// <summary>Compares a dataset with the last release: nothing that was published vanishes or changes in silence.</summary>
internal sealed class BaselineComparison(Dataset data, string version)
{
    private readonly ILookup<string, Correction> corrections = data.Changes.OfType<Correction>().ToLookup(static correction => correction.Record.Key, StringComparer.Ordinal);

    /// <summary>What is missing in the ledgers, each with the entry to write.</summary>
    public static IReadOnlyList<string> Run(Dataset data, string folder)
    {
        BaselineComparison comparison = new(data, Baseline.Version(folder));
        return [.. Baseline.Read(folder).SelectMany(published => comparison.Check(published.Table, published.Record))];
    }

    private IEnumerable<string> Check(Table table, JsonElement published)
    {
        string id = published.GetProperty("id").GetString()!;
        if (data.Graph.Table(table.Id).Find(id) is int row and >= 0)
        {
            return CheckValues((DatasetRecord)data.Graph.Table(table.Id).EntityAt(row), new PublishedValue(published));
        }

        return data.Graph.FindRetired(id) is null ? [LedgerEntry.ForVanished(id, table.ObjectType.Name, version)] : [];
    }

    private IEnumerable<string> CheckValues(DatasetRecord record, PublishedValue published)
    {
        ObjectType type = record.EntityType.ObjectType;
        foreach ((FieldPath path, string old) in PublishedValues.Of(published, type))
        {
            string? current = FieldText.Of(record.Fields, path);
            bool grown = current is not null && PublishedValues.IsOpenList(path, type) && old.Split(", ").All(current.Split(", ").Contains);
            if (current != old && !grown && !IsRecorded(record.Key, path, old, current))
            {
                yield return LedgerEntry.ForChanged(record.Key, path.Text, old, current, version);
            }
        }
    }

    // A value may have been corrected twice; what must be there is the way out of the old one and the way to that of today.
    private bool IsRecorded(string id, FieldPath path, string old, string? current) =>
        corrections[id].Any(correction => correction.Field == path.Text && correction.Old == old)
            ? corrections[id].Any(correction => correction.Field == path.Text && correction.New == current)
            : corrections[id].Any(correction => correction.Field != path.Text && new FieldPath(correction.Field).Covers(path));
}
