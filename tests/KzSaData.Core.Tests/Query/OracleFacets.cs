using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>Counts facets of plain records.</summary>
internal static class OracleFacets
{
    /// <summary>How many records have which value, the most frequent first, then in the order of the values.</summary>
    public static List<string> Count<TRecord, TValue>(IEnumerable<TRecord> records, Func<TRecord, IEnumerable<TValue>> values, IComparer<TValue> order)
        where TValue : notnull =>
        [.. records
            .SelectMany(record => values(record).Distinct())
            .GroupBy(value => value)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, order)
            .Select(group => $"{group.Key} {group.Count()}")];

    /// <summary>Every year from the first that the dataset covers to the last, with counts.</summary>
    public static List<string> Years<T>(IReadOnlyList<Plain<T>> records, Dataset data)
        where T : DatasetRecord
    {
        RecordKind[] kinds = typeof(T) == typeof(DatasetRecord) ? Enum.GetValues<RecordKind>() : [Enum.Parse<RecordKind>(typeof(T).Name)];
        int first = data.Coverage.Min(statement => statement.Period.Earliest!.Value.Year);
        int last = Math.Max(data.Release.AsOf.Year, data.Coverage.Max(statement => statement.Period.Latest!.Value.Year));
        return [.. Enumerable.Range(first, last - first + 1).Select(year =>
        {
            (LocalDate start, LocalDate end) = (new(year, 1, 1), new(year, 12, 31));
            Completeness?[] covering = [.. kinds.Select(kind => data.Coverage
                .Where(statement => statement.Kind == kind && statement.Areas.Count == 0 && statement.Period.Earliest <= end && statement.Period.Latest >= start)
                .Min(statement => (Completeness?)statement.Completeness))];
            string coverage = covering.Contains(null) ? "not covered" : $"{covering.Max()}";
            return $"{year}: {records.Count(plain => plain.MayFall(start, end))}, surely {records.Count(plain => plain.MustFall(start, end))}, {coverage}";
        })];
    }
}
