using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <content>Facets: how the records divide, counted without making any.</content>
public partial class RecordQuery<T>
{
    /// <summary>How many records may fall in each year, and how many must: all years that the dataset covers, and all others that a record reaches into.</summary>
    /// <remarks>A record counts in every year that it may fall in, so that <c>CountByYear()[y].Count</c> is <c>During(y).Count</c>, and
    /// their sum is more than the number of records; that is <see cref="YearCounts.Dated"/>. Over all kinds, the coverage of a year
    /// is that of the kind whose records are least complete.</remarks>
    public YearCounts CountByYear()
    {
        YearTally tally = new(new Coverages(Graph, Array.ConvertAll(parts, static part => part.Table.RecordKind)));
        foreach (Selection part in parts)
        {
            tally.Add(part);
        }

        return tally.Counts();
    }

    /// <summary>How many records belong to each area of cooperation, the most frequent first; a record counts in each of its areas, so that the counts add up to more than the records.</summary>
    public IReadOnlyList<FacetCount<CooperationArea>> CountByArea() => CountBy(IndexKind.Area, static (_, code) => StoredCode.Of(code, CooperationAreaCodes.Last));

    /// <summary>How many records each actor takes part in itself, as <see cref="InvolvingExactly"/> keeps them, the most frequent first; a record counts for each of its actors.</summary>
    public IReadOnlyList<FacetCount<Actor>> CountByActor() => CountBy(IndexKind.Actor, static (graph, row) => graph.Actors.At((int)row));

    /// <summary>How many records happened at each place itself, as <see cref="AtExactly"/> keeps them, the most frequent first; records without a place are not counted.</summary>
    public IReadOnlyList<FacetCount<Place>> CountByPlace() => CountBy(IndexKind.Place, static (graph, row) => graph.Places.At((int)row));

    /// <summary>How many records rest on each source, the most frequent first; a record counts for each of its sources.</summary>
    public IReadOnlyList<FacetCount<Source>> CountBySource() => CountBy(IndexKind.Source, static (graph, row) => graph.Sources.At((int)row));

    /// <summary>How many records are how well supported, the most frequent first.</summary>
    public IReadOnlyList<FacetCount<Support>> CountBySupport() => CountBy(IndexKind.Support, static (_, code) => StoredCode.Of(code, SupportCodes.Last));

    internal IReadOnlyList<FacetCount<TValue>> CountBy<TValue>(IndexKind index, Func<EntityGraph, uint, TValue> value)
    {
        List<(uint Key, int Count)> counts = [];
        foreach (Selection part in parts)
        {
            ulong[] rows = part.AllRows();
            for (int number = 0; number < part.Index.KeyCount(index); number++)
            {
                (uint key, Posting list) = part.Index.Entry(index, number);
                if (list.CountIn(rows) is int count and > 0)
                {
                    counts.Add((key, count));
                }
            }
        }

        // A stable order: where two are equally frequent, that of the codes or ids.
        IEnumerable<(uint Key, int Count)> sums = parts.Length == 1 ? counts : counts.GroupBy(static c => c.Key, static (key, same) => (key, same.Sum(static c => c.Count))).OrderBy(static c => c.Item1);
        return sums.OrderByDescending(static c => c.Count).Select(c => new FacetCount<TValue>(value(Graph, c.Key), c.Count)).ToArray().AsReadOnly();
    }
}
