namespace KzSaData;

/// <summary>The statements of coverage about one kind of record, year by year.</summary>
internal sealed class Coverages
{
    private readonly List<CoverageStatement> statements = [];

    public Coverages(Dataset data, RecordKind kind)
    {
        FirstYear = int.MaxValue;
        LastYear = data.Release.AsOf.Year;
        foreach (CoverageStatement statement in data.Coverage)
        {
            FirstYear = Math.Min(FirstYear, statement.Period.Earliest?.Year ?? FirstYear);
            LastYear = Math.Max(LastYear, statement.Period.Latest?.Year ?? LastYear);
            if (statement.Kind == kind && statement.Areas.Count == 0)
            {
                statements.Add(statement);
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
        foreach (CoverageStatement statement in statements)
        {
            bool covers = (statement.Period.Earliest?.Year ?? year) <= year && year <= (statement.Period.Latest?.Year ?? year);
            if (covers && !(best <= statement.Completeness))
            {
                best = statement.Completeness;
            }
        }

        return best;
    }
}
