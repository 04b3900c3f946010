using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>The statements of coverage about one kind of record, year by year.</summary>
internal sealed class Coverages
{
    private readonly List<(int First, int Last, Completeness Completeness)> statements = [];

    public Coverages(EntityGraph graph, RecordKind kind)
    {
        FirstYear = int.MaxValue;
        LastYear = graph.Release.AsOf.Year;
        foreach (CoverageStatement statement in graph.Coverage)
        {
            // A key has the year above its nine lowest bits; an open end lies before or after all years.
            (int first, int last) = (statement.Period.EarliestKey, statement.Period.LatestKey);
            FirstYear = first == CalendarDay.OpenStart ? FirstYear : Math.Min(FirstYear, first >> 9);
            LastYear = last == CalendarDay.OpenEnd ? LastYear : Math.Max(LastYear, last >> 9);
            if (statement.Kind == kind && statement.Areas.Count == 0)
            {
                statements.Add((first >> 9, last >> 9, statement.Completeness));
            }
        }

        FirstYear = Math.Min(FirstYear, LastYear);
    }

    /// <summary>The first year that a statement about any kind covers.</summary>
    public int FirstYear { get; }

    /// <summary>The last year that is covered, or the year of the release.</summary>
    public int LastYear { get; }

    /// <summary>How complete the records of a year are: the best that a statement says; null where none covers it.</summary>
    public Completeness? Of(int year)
    {
        Completeness? best = null;
        foreach ((int first, int last, Completeness completeness) in statements)
        {
            if (first <= year && year <= last && !(best <= completeness))
            {
                best = completeness;
            }
        }

        return best;
    }
}
