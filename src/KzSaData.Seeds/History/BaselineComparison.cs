using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.History;

/// <summary>Compares a dataset with the last release: nothing that was published vanishes or changes in silence.</summary>
internal sealed class BaselineComparison(Dataset data, string version)
{
    private readonly ILookup<string, Correction> corrections = data.Changes.OfType<Correction>().ToLookup(static correction => correction.Record.Key, StringComparer.Ordinal);

    /// <summary>What is missing in the ledgers, and what is in them without a reason.</summary>
    /// <param name="data">The dataset of today.</param>
    /// <param name="folder">The baseline of the last release.</param>
    public static IReadOnlyList<LedgerGap> Run(Dataset data, string folder)
    {
        BaselineComparison comparison = new(data, Baseline.Version(folder));
        (Table Table, JsonElement Record)[] published = [.. Baseline.Read(folder)];
        HashSet<string> ids = new(published.Select(static record => IdOf(record.Record)).Concat(Baseline.RetiredIds(folder)), StringComparer.Ordinal);
        return [.. published.SelectMany(record => comparison.Check(record.Table, record.Record)), .. comparison.CheckRetired(ids)];
    }

    private static string IdOf(JsonElement record) => record.GetProperty("id").GetString()!;

    private IEnumerable<LedgerGap> Check(Table table, JsonElement published)
    {
        string id = IdOf(published);
        if (data.Graph.Table(table.Id).Find(id) is int row and >= 0)
        {
            return CheckValues(table, (DatasetRecord)data.Graph.Table(table.Id).EntityAt(row), new PublishedValue(published));
        }

        return data.Graph.FindRetired(id) is not null ? [] :
        [
            new LedgerGap(LedgerRule.Vanished, $"the {table.ObjectType.Name} '{id}' was published in {version} and is gone; put its file back, or retire it with: kzsa new retirement {id}", table, id, null),
        ];
    }

    private IEnumerable<LedgerGap> CheckValues(Table table, DatasetRecord record, PublishedValue published)
    {
        ObjectType type = record.EntityType.ObjectType;
        foreach ((FieldPath path, string old) in PublishedValues.Of(published, type))
        {
            string? current = FieldText.Of(record.Fields, path);
            bool grown = current is not null && PublishedValues.IsOpenList(path, type) && old.Split(", ").All(current.Split(", ").Contains);
            if (current != old && !grown && !IsRecorded(record.Key, path, old, current))
            {
                yield return new LedgerGap(
                    LedgerRule.ChangedInSilence,
                    $"'{path.Text}' of '{record.Key}' was '{old}' in {version} and is {(current is null ? "absent" : $"'{current}'")} now; put the old value back, or say why with: kzsa new correction {record.Key} {path.Text}",
                    table,
                    record.Key,
                    path.FieldIn(type));
            }
        }
    }

    // A value may have been corrected twice; what must be there is the way out of the old one and the way to that of today.
    private bool IsRecorded(string id, FieldPath path, string old, string? current) =>
        corrections[id].Any(correction => correction.Field == path.Text && correction.Old == old)
            ? corrections[id].Any(correction => correction.Field == path.Text && correction.New == current)
            : corrections[id].Any(correction => correction.Field != path.Text && new FieldPath(correction.Field).Covers(path));

    private IEnumerable<LedgerGap> CheckRetired(HashSet<string> published)
    {
        foreach (RetiredId retired in data.Changes.OfType<RetiredId>().Where(retired => !published.Contains(retired.Key)))
        {
            yield return new LedgerGap(
                LedgerRule.NeverPublished,
                $"'{retired.Key}' never was published, so nobody can look it up; remove the entry, or correct its id",
                Tables.Of(TableId.Retired),
                retired.Key,
                null);
        }
    }
}
