namespace KzSaData.Core.Tests.Query;

/// <summary>The oracle's lists of what can be asked of a query of any kind of record: a line each, with what plain records answer.</summary>
internal static class CommonAnswers
{
    public static AnswerList<T> Records<T>()
        where T : DatasetRecord => new()
        {
            { q => q.GetEnumerator(), Ids, question => question.Expected.Select(plain => plain.Id) },
            { q => q.Count, count => [$"{count}"], question => [$"{question.Expected.Count}"] },
        };

    public static AnswerList<T> Facets<T>()
        where T : DatasetRecord => new()
        {
            { (q, record) => q.Contains(record), (expected, record) => expected.Contains(record.Key) },
            { q => q.CountByArea(), plain => plain.Record.Areas },
            { q => q.CountBySupport(), plain => [plain.Record.Support] },
            { q => q.CountByActor(), plain => plain.Actors },
            { q => q.CountBySource(), plain => plain.Sources },
            { q => q.CountByPlace(), plain => plain.Record.Place is { } place ? [place.Key] : [] },
            { q => q.CountByYear(), Years, question => OracleFacets.Years(question.Expected, question.Data) },
        };

    private static IEnumerable<string> Ids<T>(RecordEnumerator<T> records)
        where T : DatasetRecord
    {
        while (records.MoveNext())
        {
            yield return records.Current.Key;
        }
    }

    private static IEnumerable<string> Years(YearCounts years) =>
    [
        $"{years.First().Year} to {years.Last().Year}, {years.Dated} dated, {years.Undated} not, {years[years.First().Year - 1].Count} before and {years[years.Last().Year + 1].Count} after",
        .. years.Where(year => OracleFacets.IsLookedAt(year.Year)).Select(year => $"{year.Year}: {year.Count}, surely {year.Certain}, {year.Coverage?.ToString() ?? "not covered"}"),
    ];
}
