using System.Globalization;
using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.History;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Values;

namespace KzSaData.Seeds.Contributing;

/// <summary>Begins entries of the ledgers: what was published and is another now, or is no more.</summary>
/// <param name="seeds">The folder of seeds.</param>
/// <param name="today">The day of the change.</param>
internal sealed class LedgerDraft(string seeds, DateOnly today)
{
    private readonly string baseline = Baseline.FolderBeside(seeds);

    /// <summary>Entries for a value of a record that changed; without a field, for all that did.</summary>
    /// <exception cref="UsageException">Nothing is to be corrected there; the message says why.</exception>
    public IReadOnlyList<string> Correct(Dataset data, string record, string? field)
    {
        (Table table, JsonElement published) = Published(record);
        if (data.Graph.Table(table.Id).Find(record) is not (int row and >= 0))
        {
            throw new UsageException($"'{record}' is gone. Put its file back, or retire it with: kzsa new retirement {record}");
        }

        DatasetRecord current = (DatasetRecord)data.Graph.Table(table.Id).EntityAt(row);
        FieldPath[] paths = field is not null ? [new FieldPath(field)] : [.. PublishedValues.Of(new PublishedValue(published), table.ObjectType).Select(static value => value.Path)];
        string[] known = [.. FieldPaths.Of(current).Concat(PublishedValues.Of(new PublishedValue(published), table.ObjectType).Select(static value => value.Path)).Select(static path => path.Text).Distinct(StringComparer.Ordinal)];
        if (field is not null && !known.Contains(field, StringComparer.Ordinal))
        {
            throw new UsageException($"'{record}' has no field '{field}'; {(NearestMatch.Of(field, known) is { } nearest ? $"did you mean '{nearest}'?" : $"there are {string.Join(", ", known)}.")}");
        }

        string[] entries = [.. paths.Select(path => Correction(data, current, published, path)).OfType<string>()];
        return entries.Length > 0 ? entries : throw new UsageException($"{(field is null ? "All values" : $"'{field}'")} of '{record}' {(field is null ? "are" : "is")} as published in {Baseline.Version(baseline)}. Change the record first; wording, links and added evidence need no entry.");
    }

    /// <summary>An entry for a record that is to be no more.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="successor">The record that stands for it now, or null.</param>
    /// <exception cref="UsageException">It cannot be retired; the message says why.</exception>
    public string Retire(string id, string? successor)
    {
        (Table table, _) = Published(id);
        if (successor == id)
        {
            throw new UsageException($"'{id}' cannot stand for itself. Name another record, or leave --successor out.");
        }

        if (successor is not null && !Tables.All.Any(other => other.HoldsRecords && File.Exists(Path.Combine(seeds, other.Path, $"{successor}.json"))))
        {
            throw new UsageException($"There is no record '{successor}' that could stand for '{id}' now. Name one that is there, or leave --successor out.");
        }

        Dictionary<string, string> known = Dated();
        known["id"] = JsonLine.Of(id);
        known["kind"] = JsonLine.Of(table.ObjectType.Name);
        if (successor is not null)
        {
            known["successor"] = JsonLine.Of(successor);
        }

        return Entry(TableId.Retired, known);
    }

    private string? Correction(Dataset data, DatasetRecord current, JsonElement published, FieldPath path)
    {
        string? old = FieldText.Of(new PublishedValue(published), current.EntityType.ObjectType, path);
        string? now = FieldText.Of(current.Fields, path);
        if (old == now || data.Changes.OfType<Correction>().Any(entry => entry.Record == current && entry.Field == path.Text && entry.New == now))
        {
            return null;
        }

        Dictionary<string, string> known = Dated();
        known["record"] = JsonLine.Of(current.Key);
        known["field"] = JsonLine.Of(path.Text);
        if (old is not null)
        {
            known["old"] = JsonLine.Of(old);
        }

        if (now is not null)
        {
            known["new"] = JsonLine.Of(now);
        }

        return Entry(TableId.Correction, known);
    }

    private (Table Table, JsonElement Record) Published(string id)
    {
        if (!Baseline.Exists(baseline))
        {
            throw new UsageException($"There is no {Baseline.Folder}, so nothing was published that would need an entry. Change or delete the seed itself.");
        }

        foreach ((Table table, JsonElement record) in Baseline.Read(baseline))
        {
            if (record.GetProperty("id").GetString() == id)
            {
                return (table, record);
            }
        }

        string? nearest = NearestMatch.Of(id, Baseline.Read(baseline).Select(static record => record.Record.GetProperty("id").GetString()!));
        throw new UsageException($"No record '{id}' was published in {Baseline.Version(baseline)}{(nearest is null ? "; what nobody has cited is changed or deleted without an entry." : $"; did you mean '{nearest}'?")}");
    }

    private Dictionary<string, string> Dated() => new(StringComparer.Ordinal) { ["date"] = JsonLine.Of(today.ToString("O", CultureInfo.InvariantCulture)) };

    private string Entry(TableId ledger, Dictionary<string, string> known) => SeedSkeleton.WriteItem(Tables.Of(ledger), SeedLanguages.In(seeds) ?? SeedLanguages.English, known);
}
