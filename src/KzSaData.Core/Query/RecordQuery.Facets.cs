using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <content>Facets: how the records divide, counted without making any.</content>
public partial class RecordQuery<T>
{
    /// <summary>How many records fall in each year from the first year that the dataset covers to the last.</summary>
    /// <remarks>A record counts in every year that it may fall in, so that <c>CountByYear()[y].Count</c> is <c>During(y).Count</c>.</remarks>
    public YearCounts CountByYear()
    {
        Coverages coverage = new(Table.Graph, Table.RecordKind);
        YearTally tally = new(Table, Index, coverage.FirstYear, coverage.LastYear);
        BlockBits bits = default;
        for (int block = 0; block < Index.Blocks; block++)
        {
            if (Evaluate(block, bits, out Span<ulong> rows))
            {
                tally.Add(block, rows);
            }
        }

        return tally.Counts(coverage);
    }

    /// <summary>How many records belong to each area of cooperation, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<CooperationArea>> CountByArea() => CountBy(IndexKind.Area, static (_, code) => StoredCode.Of(code, CooperationAreaCodes.Last));

    /// <summary>How many records each actor takes part in itself, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Actor>> CountByActor() => CountBy(IndexKind.Actor, static (graph, row) => graph.Actors.At((int)row));

    /// <summary>How many records happened at each place, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Place>> CountByPlace() => CountBy(IndexKind.Place, static (graph, row) => graph.Places.At((int)row));

    /// <summary>How many records rest on each source, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Source>> CountBySource() => CountBy(IndexKind.Source, static (graph, row) => graph.Sources.At((int)row));

    /// <summary>How many records are how well supported, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Support>> CountBySupport() => CountBy(IndexKind.Support, static (_, code) => StoredCode.Of(code, SupportCodes.Last));

    internal IReadOnlyList<FacetCount<TValue>> CountBy<TValue>(IndexKind index, Func<EntityGraph, uint, TValue> value)
    {
        ulong[] rows = AllRows();
        List<FacetCount<TValue>> facets = [];
        for (int number = 0; number < Index.KeyCount(index); number++)
        {
            (uint key, Posting list) = Index.Entry(index, number);
            int count = list.CountIn(rows);
            if (count > 0)
            {
                facets.Add(new FacetCount<TValue>(value(Table.Graph, key), count));
            }
        }

        // A stable order: where two are equally frequent, that of the codes or ids.
        return facets.OrderByDescending(static f => f.Count).ToArray().AsReadOnly();
    }

    // A bitmap of all rows that are in the query.
    private ulong[] AllRows()
    {
        ulong[] all = new ulong[(Index.Rows + 63) / 64];
        for (int block = 0; block < Index.Blocks; block++)
        {
            // A block that has no row is left as far as it was looked at.
            if (!Evaluate(block, all.AsSpan(block * Block.Words), out Span<ulong> rows))
            {
                rows.Clear();
            }
        }

        return all;
    }
}
