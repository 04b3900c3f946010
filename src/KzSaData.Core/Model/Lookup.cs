using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Looking up ids, with redirects of retired ids and errors that help.</summary>
internal static class Lookup
{
    /// <summary>The row of an id, or of the successor of a retired id; -1 where there is neither.</summary>
    public static int Row(EntityTable table, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = table.Find(id);
        return row >= 0 ? row : Successor(table, id);
    }

    /// <summary>The row of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor or the nearest id.</exception>
    public static int Required(EntityTable table, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int row = table.Find(id);
        return row >= 0 ? row : throw NotFound(table, id);
    }

    private static int Successor(EntityTable table, string id)
    {
        RetiredId? retired = table.Graph.FindRetired(id);
        return retired?.Successor is { } successor && successor.Table.Id == table.Id ? successor.Row : -1;
    }

    private static KeyNotFoundException NotFound(EntityTable table, string id)
    {
        string kind = Tables.Of(table.Id).ObjectType.Name;
        if (table.Graph.FindRetired(id) is { } retired)
        {
            string where = retired.Successor is { } successor ? $"; its successor is '{successor.Key}'" : " without a successor";
            return new KeyNotFoundException($"The {kind} '{id}' was retired in {retired.Version}{where}. Reason: {retired.Reason}");
        }

        string? nearest = NearestMatch.Of(id, Ids(table, 2 * (id.Length + 1)));
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
