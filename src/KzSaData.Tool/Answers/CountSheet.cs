using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Counts of records: by kind and support, and by year.</summary>
internal static class CountSheet
{
    private const int LongestBar = 40;

    /// <summary>A row for each kind: how many records, how sure, how many disputed, how many undated.</summary>
    public static Sheet ByKind(RecordQuery<DatasetRecord> records, Words words)
    {
        Support[] degrees = [.. SupportCodes.All.OrderByDescending(static degree => degree)];
        return new Sheet("kinds", null,
        [
            new("kind", words["kind"]),
            new("count", words["records"], IsNumber: true),
            .. degrees.Select(degree => new Column(degree.Code(), degree.Label(words.Language), IsNumber: true, IsDetail: true)),
            new("disputed", words["disputed"], IsNumber: true, IsDetail: true),
            new("undated", words["undated"], IsNumber: true, IsDetail: true),
        ],
        [
            .. records.CountByKind().Where(static kind => kind.Count > 0).Select(kind => Row(new(kind.Value.Label(words.Language), kind.Value.Code(), Ink.Key), records.OfKind(kind.Value), degrees)),
            Row(new(words["all"], "all", Ink.Strong), records, degrees),
        ]);
    }

    /// <summary>A row for each year: how many records may belong to it, and how many surely do. On a screen without the years of which nothing is known.</summary>
    public static Sheet ByYear(RecordQuery<DatasetRecord> records, Request asked)
    {
        Words words = asked.Words;
        int today = asked.Data.Release.AsOf.Year;
        YearCount[] years = [.. records.CountByYear().Where(year => !asked.IsForScreen || year.Certain > 0 || (year.Count > 0 && year.Year <= today))];
        int most = years.Select(static year => year.Count).DefaultIfEmpty(1).Max();
        return new Sheet("years", words["years"],
        [
            new("year", words["year"]),
            new("count", words["may"], IsNumber: true),
            new("certain", words["surely"], IsNumber: true),
            new("bar", string.Empty, Reader.People),
        ],
        [.. years.Select(year => new Cell[] { new(Invariant.Text(year.Year), Ink: Ink.Key), Cell.Of(year.Count), Cell.Of(year.Certain), new string('▇', Math.Max(year.Count == 0 ? 0 : 1, year.Count * LongestBar / Math.Max(1, most) / 2)) })]);
    }

    private static Cell[] Row(Cell kind, RecordQuery<DatasetRecord> records, Support[] degrees)
    {
        Dictionary<Support, int> support = records.CountBySupport().ToDictionary(static degree => degree.Value, static degree => degree.Count);
        return [kind, Cell.Of(records.Count), .. degrees.Select(degree => Cell.Of(support.GetValueOrDefault(degree))), Cell.Of(records.Disputed().Count), Cell.Of(records.Undated().Count)];
    }
}
