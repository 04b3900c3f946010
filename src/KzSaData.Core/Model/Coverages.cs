using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>The statements of coverage about some kinds of record, year by year.</summary>
internal sealed class Coverages
{
    private readonly List<(RecordKind Kind, int First, int Last, Completeness Completeness)> statements = [];

    private readonly RecordKind[] kinds;

    public Coverages(EntityGraph graph, RecordKind[] kinds)
    {
        this.kinds = kinds;
        FirstYear = int.MaxValue;
        LastYear = graph.Release.AsOf.Year;
        foreach (CoverageStatement statement in graph.Coverage)
        {
            // A key has the year above its nine lowest bits; an open end lies before or after all years.
            (int first, int last) = (statement.Period.EarliestKey, statement.Period.LatestKey);
            FirstYear = first == CalendarDay.OpenStart ? FirstYear : Math.Min(FirstYear, first >> 9);
            LastYear = last == CalendarDay.OpenEnd ? LastYear : Math.Max(LastYear, last >> 9);
            if (kinds.Contains(statement.Kind) && statement.Areas.Count == 0)
            {
                statements.Add((statement.Kind, first >> 9, last >> 9, statement.Completeness));
            }
        }

        FirstYear = Math.Min(FirstYear, LastYear);
    }

    /// <summary>The first year that a statement about any kind covers.</summary>
    public int FirstYear { get; }

    /// <summary>The last year that is covered, or the year of the release.</summary>
    public int LastYear { get; }

    /// <summary>How complete the records of a year are: of each kind the best that a statement says, of several kinds the least; null where a kind is not covered.</summary>
    public Completeness? Of(int year)
    {
        Completeness? least = null;
        foreach (RecordKind kind in kinds)
        {
            if (Of(kind, year) is not { } completeness)
            {
                return null;
            }

            least = least >= completeness ? least : completeness;
        }

        return least;
    }

    private Completeness? Of(RecordKind kind, int year)
    {
        Completeness? best = null;
        foreach ((RecordKind about, int first, int last, Completeness completeness) in statements)
        {
            if (about == kind && first <= year && year <= last && !(best <= completeness))
            {
                best = completeness;
            }
        }

        return best;
    }
}
