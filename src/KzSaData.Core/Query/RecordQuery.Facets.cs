using KzSaData.Image;

namespace KzSaData;

/// <content>Facets: how the records divide, counted without making any.</content>
public partial class RecordQuery<T>
{
    /// <summary>How many records fall in each year from the first year that the dataset covers to the last.</summary>
    /// <remarks>A record counts in every year that it may fall in, so that <c>CountByYear()[y].Count</c> is <c>During(y).Count</c>.</remarks>
    public YearCounts CountByYear()
    {
        Coverages coverage = Table.Data.CoverageOf(Table.Id);
        (int first, int last) = (coverage.FirstYear, Math.Max(coverage.LastYear, coverage.FirstYear));
        YearCount[] years = new YearCount[last - first + 1];
        for (int year = first; year <= last; year++)
        {
            years[year - first] = new YearCount(year, During(year).Count, SurelyDuring(year).Count, coverage.Of(year));
        }

        return new YearCounts(years);
    }

    /// <summary>How many records belong to each area of cooperation, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<CooperationArea>> CountByArea() => CountBy(IndexKind.Area, static (_, code) => (CooperationArea)code);

    /// <summary>How many records each actor takes part in itself, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Actor>> CountByActor() => CountBy(IndexKind.Actor, static (data, row) => data.ActorTable.At((int)row));

    /// <summary>How many records happened at each place, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Place>> CountByPlace() => CountBy(IndexKind.Place, static (data, row) => data.PlaceTable.At((int)row));

    /// <summary>How many records rest on each source, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Source>> CountBySource() => CountBy(IndexKind.Source, static (data, row) => data.SourceTable.At((int)row));

    /// <summary>How many records are how well supported, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Support>> CountBySupport() => CountBy(IndexKind.Support, static (_, code) => (Support)code);

    internal IReadOnlyList<FacetCount<TValue>> CountBy<TValue>(IndexKind index, Func<Dataset, uint, TValue> value)
    {
        int[] counts = new int[Index.KeyCount(index)];
        BlockBits blockBits = default;
            Span<ulong> bits = blockBits;
        for (int block = 0; block < Index.Blocks; block++)
        {
            if (Evaluate(block, bits, out Span<ulong> rows))
            {
                for (int key = 0; key < counts.Length; key++)
                {
                    counts[key] += Index.Entry(index, key).Rows.CountIn(block, rows);
                }
            }
        }

        List<FacetCount<TValue>> facets = [];
        for (int key = 0; key < counts.Length; key++)
        {
            if (counts[key] > 0)
            {
                facets.Add(new FacetCount<TValue>(value(Table.Data, Index.Entry(index, key).Key), counts[key]));
            }
        }

        // A stable order: where two are equally frequent, that of the codes or ids.
        return facets.OrderByDescending(static f => f.Count).ToArray().AsReadOnly();
    }
}
