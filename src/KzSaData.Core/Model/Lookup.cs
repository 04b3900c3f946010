using KzSaData.Schema;
using KzSaData.Values;

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

        string? nearest = NearestMatch.Of(id, tables.SelectMany(table => Ids(table, 2 * (id.Length + 1))));
        string hint = nearest is null ? string.Empty : $"; did you mean '{nearest}'?";
        return new KeyNotFoundException($"There is no {kind} '{id}'{hint}");
    }

    private static IEnumerable<string> Ids(EntityTable table, int length)
    {
        for (int row = 0; row < table.Count; row++)
        {
            // What is much longer cannot be meant, and need not be read.
            if (table.View(row).Utf8(0).Length < length)
            {
                yield return table.View(row).RequiredText(0);
            }
        }
    }
}
