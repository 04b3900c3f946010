using KzSaData;

/// <summary>Reads parameters into queries, and collects what is wrong with each of them and what would be right.</summary>
internal sealed class FilterReader(Dataset data)
{
    public const int MostItems = 100;
    private static readonly string[] Known = ["area", "actor", "from", "to", "text", "limit", "cursor"];

    public Dictionary<string, string[]> Errors { get; } = [];

    public void RefuseUnknown(IEnumerable<string> names)
    {
        foreach (string name in names.Except(Known, StringComparer.OrdinalIgnoreCase))
        {
            Refuse(name, $"There is no such parameter; the parameters are {string.Join(", ", Known)}.", name);
        }
    }

    public RecordQuery<T> Narrow<T>(RecordQuery<T> query, Filter filter)
        where T : DatasetRecord
    {
        CooperationArea[] areas = [.. (filter.Area ?? []).Select(Area).OfType<CooperationArea>()];
        query = areas.Length > 0 ? query.In(areas) : query;
        query = filter.Actor is { } actor ? Try("actor", query, () => query.Involving(data.Actors[actor].Id)) : query;
        query = filter.Text is { } text ? Try("text", query, () => query.Matching(text)) : query;
        (EdtfDate? from, EdtfDate? to) = (Date("from", filter.From), Date("to", filter.To));
        return from is null && to is null ? query : Try("from", query, () => query.During(EdtfDate.FromInterval(from?.Earliest, to?.Latest)));
    }

    public int Limit(string? text) => int.TryParse(text ?? "20", out int limit) && limit is >= 1 and <= MostItems
        ? limit
        : Refuse("limit", $"'{text}' is no limit; allowed are whole numbers from 1 to {MostItems}.", MostItems);

    public T? Cursor<T>(RecordSet<T> records, RecordQuery<T> query, string? id)
        where T : DatasetRecord
    {
        T? last = id is null ? null : records.Find(id);
        return id is null || (last is not null && query.Contains(last))
            ? last
            : Refuse("cursor", "This cursor does not belong to this list; use the 'next' of the page before, with the same filters.", last);
    }

    private CooperationArea? Area(string code) => CooperationAreaCodes.TryParse(code, out CooperationArea area)
        ? area
        : Refuse("area", $"'{code}' is no area; allowed are {string.Join(", ", CooperationAreaCodes.All.Select(static area => area.Code()))}.", (CooperationArea?)null);

    private EdtfDate? Date(string name, string? text) =>
        text is null ? null
        : EdtfDate.TryParse(text, out EdtfDate? date) && date is { Earliest: not null, Latest: not null } ? date
        : Refuse(name, $"'{text}' is no date with a beginning and an end; allowed are EDTF dates such as 2022, 2022-07 and 2022-07-23.", (EdtfDate?)null);

    // The library's own messages name the nearest id, and say what a word and an interval are.
    private RecordQuery<T> Try<T>(string name, RecordQuery<T> query, Func<RecordQuery<T>> narrow)
        where T : DatasetRecord
    {
        try
        {
            return narrow();
        }
        catch (Exception e) when (e is KeyNotFoundException or ArgumentException)
        {
            return Refuse(name, e.Message.Split(" (Parameter")[0], query);
        }
    }

    private T Refuse<T>(string name, string message, T instead)
    {
        Errors[name] = [.. Errors.GetValueOrDefault(name, []), message];
        return instead;
    }
}
