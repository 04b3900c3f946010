using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>Looking up ids, with redirects of retired ids and errors that help.</summary>
internal static class Lookup
{
    /// <summary>The entity of an id in some tables, or the successor there of a retired id, or null.</summary>
    public static Entity? Find(EntityTable[] tables, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Existing(tables, id) ?? (tables[0].Graph.FindRetired(id)?.Successor is { } successor && tables.Contains(successor.Table) ? successor : null);
    }

    /// <summary>The entity of an id in some tables.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor or the nearest id.</exception>
    public static Entity Required(EntityTable[] tables, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Existing(tables, id) ?? throw NotFound(tables, id);
    }

    /// <summary>The row of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor or the nearest id.</exception>
    public static int Required(EntityTable table, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = table.Find(id);
        return row >= 0 ? row : throw NotFound([table], id);
    }

    private static Entity? Existing(EntityTable[] tables, string id)
    {
        foreach (EntityTable table in tables)
        {
            if (table.Find(id) is int row and >= 0)
            {
                return table.EntityAt(row);
            }
        }

        return null;
    }

    private static KeyNotFoundException NotFound(EntityTable[] tables, string id)
    {
        string kind = tables.Length == 1 ? Tables.Of(tables[0].Id).ObjectType.Name : "record";
        if (tables[0].Graph.FindRetired(id) is { } retired)
        {
            string where = retired.Successor is { } successor ? $"; its successor is '{successor.Key}'" : " without a successor";
            return new KeyNotFoundException($"The {kind} '{id}' was retired in {retired.Version}{where}. Reason: {retired.Reason}");
        }

        string hint = Elsewhere(tables[0].Graph, id) is { } type ? $"; it is {Article(type)} {type}"
            : NearestId.Of(tables, id) is { } nearest ? $"; did you mean '{nearest}'?"
            : string.Empty;
        return new KeyNotFoundException($"There is no {kind} '{id}'{hint}");
    }

    // The type of the entity that does have the id.
    private static string? Elsewhere(EntityGraph graph, string id)
    {
        foreach (Table table in Tables.All)
        {
            if (table.EntityType is { } type && graph.Table(table.Id).Find(id) >= 0)
            {
                return type.Name;
            }
        }

        return null;
    }

    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a";
}
