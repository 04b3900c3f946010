using KzSaData.Query;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of queries over all kinds of record.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class RecordQueries
{
    /// <summary>Keeps the records of a kind; of several kinds, of any of them. For the filters that only this kind has, see <see cref="RecordQuery{T}.OfType"/>.</summary>
    /// <param name="records">The records.</param>
    /// <param name="kinds">The kinds.</param>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<DatasetRecord> OfKind(this RecordQuery<DatasetRecord> records, params RecordKind[] kinds)
    {
        Guard.NotNull(records);
        ArgumentNullException.ThrowIfNull(kinds);
        Array.ForEach(kinds, static kind => CodeGuard.Known(kind, nameof(kinds)));
        return kinds.Length == 0
            ? throw new ArgumentException($"name at least one {nameof(RecordKind)}; to keep everything, leave the filter out", nameof(kinds))
            : records.With(part => kinds.Contains(part.Table.RecordKind) ? new RowRangeFilter(0, part.Index.Rows) : new NothingFilter());
    }

    /// <summary>How many records there are of each kind, the most frequent first; a kind without any is left out.</summary>
    /// <param name="records">The records.</param>
    public static IReadOnlyList<FacetCount<RecordKind>> CountByKind(this RecordQuery<DatasetRecord> records)
    {
        List<FacetCount<RecordKind>> counts = [];
        foreach (Selection part in Guard.NotNull(records).Parts)
        {
            if (part.Count is int count and > 0)
            {
                counts.Add(new FacetCount<RecordKind>(part.Table.RecordKind, count));
            }
        }

        return counts.OrderByDescending(static kind => kind.Count).ToArray().AsReadOnly();
    }
}
