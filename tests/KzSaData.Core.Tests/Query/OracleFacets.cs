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

    /// <summary>Every year that the dataset covers and every other that a record reaches into, without gaps, with counts; and beside them what has no year.</summary>
    public static List<string> Years<T>(IReadOnlyList<Plain<T>> records, Dataset data)
        where T : DatasetRecord
    {
        RecordKind[] kinds = typeof(T) == typeof(DatasetRecord) ? Enum.GetValues<RecordKind>() : [Enum.Parse<RecordKind>(typeof(T).Name)];
        int first = data.Coverage.Min(statement => statement.Period.Earliest!.Value.Year);
        int last = Math.Max(data.Release.AsOf.Year, data.Coverage.Max(statement => statement.Period.Latest!.Value.Year));
        foreach ((LocalDate? from, LocalDate? to) in records.SelectMany(plain => plain.Pieces))
        {
            first = Math.Min(first, Math.Min(from?.Year ?? first, to?.Year ?? first));
            last = Math.Max(last, Math.Max(from?.Year ?? last, to?.Year ?? last));
        }

        int dated = records.Count(plain => plain.Date is not null);
        int before = records.Count(plain => plain.Pieces.Any(piece => piece.First is null));
        int after = records.Count(plain => plain.Pieces.Any(piece => piece.Last is null));
        string all = $"{first} to {last}, {dated} dated, {records.Count - dated} not, {before} before and {after} after";
        return [all, .. Enumerable.Range(first, last - first + 1).Where(IsLookedAt).Select(year =>
        {
            (LocalDate start, LocalDate end) = (new(year, 1, 1), new(year, 12, 31));
            Completeness?[] covering = [.. kinds.Select(kind => data.Coverage
                .Where(statement => statement.Kind == kind && statement.Areas.Count == 0 && statement.Period.Earliest <= end && statement.Period.Latest >= start)
                .Min(statement => (Completeness?)statement.Completeness))];
            string coverage = covering.Contains(null) ? "not covered" : $"{covering.Max()}";
            return $"{year}: {records.Count(plain => plain.MayFall(start, end))}, surely {records.Count(plain => plain.MustFall(start, end))}, {coverage}";
        })];
    }

    /// <summary>Whether a year is compared: those around the dates of the samples, since a year 9999 brings all others with it.</summary>
    public static bool IsLookedAt(int year) => year is (> 1850 and < 2150) or (> -46 and < -40) or (> 620 and < 625) or < -9995 or > 9996;
}
