namespace KzSaData.Benchmarks;

/// <summary>LINQ over lists and dictionaries that are ready in memory, as after loading a JSON or a CSV file.</summary>
public sealed class LinqContestant : Contestant
{
    private readonly RowFile rows;
    private readonly List<RecordRow> all;
    private readonly Dictionary<string, RecordRow> events;
    private readonly Dictionary<string, InvestmentRow> investments;
    private readonly Dictionary<string, HashSet<string>> homes;
    private readonly (int First, int Last) years;

    public LinqContestant(RowFile rows, (int First, int Last) years)
    {
        this.rows = rows;
        this.years = years;
        all = [.. rows.Events.Concat(rows.Investments).Concat(rows.Others).OrderBy(static row => row.First is null).ThenBy(static row => row.First).ThenBy(static row => row.Last).ThenBy(static row => row.Id, StringComparer.Ordinal)];
        events = rows.Events.ToDictionary(static e => e.Id);
        investments = rows.Investments.ToDictionary(static investment => investment.Id);
        homes = HomesOf(rows);
    }

    /// <inheritdoc/>
    public override string Name => "LINQ";

    /// <inheritdoc/>
    public override long ById(string id) => events[id].Kind;

    /// <inheritdoc/>
    public override long OneFilter() => rows.Events.Count(static e => e.Areas.Contains(Question.AreaCode));

    /// <inheritdoc/>
    public override long TwoFilters()
    {
        HashSet<string> actors = homes[Question.State];
        return rows.Events.Count(e => e.Areas.Contains(Question.AreaCode) && e.Participants.Any(p => actors.Contains(p.Actor)));
    }

    /// <inheritdoc/>
    public override long ThreeFilters()
    {
        HashSet<string> actors = homes[Question.State];
        return rows.Events.Count(e => MayFall(e, Question.FirstYear, Question.LastYear) && e.Areas.Contains(Question.AreaCode) && e.Participants.Any(p => actors.Contains(p.Actor)));
    }

    /// <inheritdoc/>
    public override long During() => rows.Events.Count(static e => MayFall(e, Question.FirstYear, Question.LastYear));

    /// <inheritdoc/>
    public override long SurelyDuring() => rows.Events.Count(static e => MustFall(e, Question.FirstYear, Question.LastYear));

    /// <inheritdoc/>
    public override long Search() => rows.Events.Count(static e => Has(e, Question.Word));

    /// <inheritdoc/>
    public override long SearchForm() => rows.Events.Count(static e => Has(e, Question.Form));

    /// <inheritdoc/>
    public override long SearchTwoWords() => rows.Events.Count(static e => Has(e, Question.FirstWord) && Has(e, Question.SecondWord));

    /// <inheritdoc/>
    public override long Where() => rows.Events.Count(static e => e.Kind == (int)Question.Kind);

    /// <inheritdoc/>
    public override long CountByActor() => rows.Events
        .SelectMany(static e => e.Participants.Select(static participant => participant.Actor).Distinct())
        .CountBy(static actor => actor)
        .OrderByDescending(static actor => actor.Value)
        .Sum(static actor => (long)actor.Value * actor.Value);

    /// <inheritdoc/>
    public override long Total()
    {
        HashSet<string> actors = homes[Question.Into];
        List<InvestmentRow> found = rows.Investments.Where(investment => investment.Into.Any(actors.Contains)).ToList();
        HashSet<string> counted = found.Where(static investment => investment.Reason is null).Select(static investment => investment.Id).ToHashSet();
        ILookup<bool, (InvestmentRow Row, int? Reason)> parts = found
            .Select(investment => (investment, investment.Reason ?? (IsInside(investment, counted) ? (int)LeftOutReason.PartOfCounted : null)))
            .ToLookup(static pair => pair.Item2 is null);
        var lines = parts[true]
            .GroupBy(static pair => (pair.Row.Amount!.Currency, pair.Row.Amount.Stage))
            .Select(static group => new
            {
                group.Key,
                Count = group.Count(),
                Low = group.Sum(static pair => pair.Row.Amount!.Low ?? 0),
                Best = group.Sum(static pair => pair.Row.Amount!.Best ?? 0),
                High = group.Sum(static pair => pair.Row.Amount!.High ?? 0),
                IsApproximate = group.Any(static pair => pair.Row.Amount!.IsApproximate),
            });
        return parts[false].Count() + lines.Sum(static line => line.Count + (long)line.Low);
    }

    /// <inheritdoc/>
    public override long CountByYear()
    {
        int[] may = new int[years.Last - years.First + 1];
        int[] must = new int[may.Length];
        foreach (RecordRow e in rows.Events.Where(static e => e.Begins is not null && e.Areas.Contains(Question.AreaCode)))
        {
            (int first, int last) = (Math.Max(years.First, e.Begins!.Value / 10000), Math.Min(years.Last, e.Ends!.Value / 10000));
            for (int year = first; year <= last; year++)
            {
                may[year - years.First]++;
            }

            if (e.Begins / 10000 == e.Ends / 10000 && first == last && !e.IsUnbounded)
            {
                must[first - years.First]++;
            }
        }

        return Enumerable.Range(years.First, may.Length).Sum(year => year * (may[year - years.First] + (2L * must[year - years.First])));
    }

    /// <inheritdoc/>
    public override long FirstTwenty() => Read(rows.Events.Where(static e => e.Areas.Contains(Question.AreaCode)));

    /// <inheritdoc/>
    public override long NewestTwenty() => Read(rows.Events
        .Where(static e => e.Areas.Contains(Question.AreaCode))
        .OrderBy(static e => e.First is null)
        .ThenByDescending(static e => e.First)
        .ThenByDescending(static e => e.Last)
        .ThenBy(static e => e.Id, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override long EnumerateFirst() => EnumerateAgain();

    /// <inheritdoc/>
    public override long EnumerateAgain() => ReadAll(rows.Events);

    /// <inheritdoc/>
    public override long EnumerateKinds() => ReadAll(all);

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    /// <summary>For each state, the actors that it stands for.</summary>
    internal static Dictionary<string, HashSet<string>> HomesOf(RowFile rows)
    {
        Dictionary<string, HashSet<string>> homes = rows.Actors.ToDictionary(static actor => actor.Id, static actor => new HashSet<string> { actor.Id });
        foreach (ActorRow actor in rows.Actors.Where(static actor => actor.Country is not null))
        {
            homes[actor.Country!].Add(actor.Id);
        }

        return homes;
    }

    internal static bool MayFall(RecordRow record, int firstYear, int lastYear) => record.Begins <= (lastYear * 10000) + 1231 && record.Ends >= (firstYear * 10000) + 101;

    private static bool MustFall(RecordRow record, int firstYear, int lastYear) => record.Begins >= (firstYear * 10000) + 101 && record.Ends <= (lastYear * 10000) + 1231 && !record.IsUnbounded;

    private static bool Has(RecordRow record, string word) => Has(record.Title, word) || Has(record.Summary, word);

    private static bool Has(TextRow text, string word) =>
        text.En.Contains(word, StringComparison.OrdinalIgnoreCase)
        || text.Kk?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || text.Ru?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || text.Ar?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static long ReadAll(List<RecordRow> records)
    {
        long answer = 0;
        foreach (RecordRow record in records)
        {
            answer += record.Title.En.Length + record.Areas.Length + (record.Date is null ? 0 : 1);
        }

        return answer;
    }

    private static long Read(IEnumerable<RecordRow> found) => found.Take(20).Select(static (e, place) => (long)(place + 1) * (e.Id.Length + e.Title.En.Length)).Sum();

    private bool IsInside(InvestmentRow investment, HashSet<string> counted)
    {
        if (investment.Wholes.Length == 0)
        {
            return false;
        }

        HashSet<string> seen = [];
        Stack<string> open = new(investment.Wholes);
        while (open.TryPop(out string? whole))
        {
            if (counted.Contains(whole))
            {
                return true;
            }

            foreach (string next in seen.Add(whole) ? investments[whole].Wholes : [])
            {
                open.Push(next);
            }
        }

        return false;
    }
}
