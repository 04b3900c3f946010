using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>All ids that seeds may refer to, and those that they may not use again.</summary>
internal sealed class IdRegister
{
    private readonly Dictionary<TableId, HashSet<string>> tables = [];
    private readonly Dictionary<string, Table> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> retired = new(StringComparer.Ordinal);

    /// <summary>Adds the id of a row; answers what is wrong with that, if anything.</summary>
    public (string Code, string Message)? Add(Seed seed)
    {
        if (seed.Id is not { } id)
        {
            return null;
        }

        if (!Ids(seed.Table.Id).Add(id))
        {
            return (SeedRule.DuplicateId, $"another {seed.Table.ObjectType.Name} has the id '{id}' already; choose one that says more");
        }

        if (seed.Table.Id == TableId.Retired)
        {
            retired[id] = seed.Value.Text(RetiredFields.Successor);
            return records.ContainsKey(id) ? Reused(id) : null;
        }

        if (seed.Table.Id is TableId.Source or TableId.Publisher)
        {
            TableId other = seed.Table.Id == TableId.Source ? TableId.Publisher : TableId.Source;
            return Ids(other).Contains(id)
                ? (SeedRule.IdOfAnotherKind, $"the {Tables.Of(other).ObjectType.Name} '{id}' exists already; sources and publishers have no id in common, since a source may repeat either")
                : null;
        }

        if (!seed.Table.HoldsRecords)
        {
            return null;
        }

        if (!records.TryAdd(id, seed.Table))
        {
            return (SeedRule.IdOfAnotherKind, $"the {records[id].ObjectType.Name} '{id}' exists already; ids of records are unique over all kinds");
        }

        return retired.ContainsKey(id) ? Reused(id) : null;
    }

    /// <summary>What is wrong with a reference, if anything.</summary>
    public (string Code, string Message)? Check(Field field, string id)
    {
        bool toRecord = field.Type == FieldType.RecordReference;
        TableId[] targets = field.Type == FieldType.EntityReference ? [.. field.Targets] : [field.Target];
        if (toRecord ? records.ContainsKey(id) : targets.Any(target => Ids(target).Contains(id)))
        {
            return null;
        }

        if (toRecord && retired.TryGetValue(id, out string? successor))
        {
            return (SeedRule.RetiredReference, successor is null ? $"'{id}' was retired without a successor; remove the reference" : $"'{id}' was retired; refer to its successor '{successor}'");
        }

        string kind = toRecord ? "record" : string.Join(" or ", targets.Select(static target => Tables.Of(target).ObjectType.Name));
        string? nearest = NearestMatch.Of(id, toRecord ? records.Keys : [.. targets.SelectMany(Ids)]);
        string hint = nearest is null ? $"; add it to {(toRecord ? "'events' or the like" : string.Join(" or ", targets.Select(static target => $"'{Tables.Of(target).Path}'")))}" : $"; did you mean '{nearest}'?";
        return (SeedRule.UnknownReference, $"no {kind} {(IdSyntax.IsValid(id) ? $"'{id}'" : Quotation.Of(id))}{hint}");
    }

    private static (string Code, string Message) Reused(string id) => (SeedRule.RetiredId, $"the id '{id}' was retired and is never used again; choose another one");

    private HashSet<string> Ids(TableId table)
    {
        if (!tables.TryGetValue(table, out HashSet<string>? ids))
        {
            tables[table] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        return ids;
    }
}
