namespace KzSaData.Benchmarks;

/// <summary>Something that every contestant is asked.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="Ask">Asks; the answer depends on all that was found.</param>
/// <param name="IsExact">Whether all must give the same answer. Of searches they need not: LINQ's <c>Contains</c> finds more than words, and SQLite has the forms of English words only.</param>
internal sealed record Measure(string Name, Func<Contestant, long> Ask, bool IsExact = true)
{
    public const string ByIdFew = "look up by id, 512 ids in turn";
    public const string ByIdMany = "look up by id, any of all";
    public const string ThreeFilters = "three filters, Count";
    public const string Search = "search, start of a word";
    public const string OtherForms = "search, a word in all its forms";
    public const string TwoWords = "search, two words";
    public const string Total = "Total";
    public const string FirstTwenty = "first 20";
    public const string NewestTwenty = "newest 20";
    public const string EnumerateFirst = "enumerate all, first time";
    public const string EnumerateAgain = "enumerate all, again";
    public const string EnumerateKinds = "enumerate all kinds, again";

    /// <summary>All measures for a dataset with these ids of events.</summary>
    public static Measure[] All(string[] ids) =>
    [
        new(ByIdFew, InTurn(Spread(ids, 512))),
        new(ByIdMany, InTurn(Spread(ids, 1 << 16))),
        new("one filter, Count", static contestant => contestant.OneFilter()),
        new("two filters, Count", static contestant => contestant.TwoFilters()),
        new(ThreeFilters, static contestant => contestant.ThreeFilters()),
        new("During, Count", static contestant => contestant.During()),
        new("SurelyDuring, Count", static contestant => contestant.SurelyDuring()),
        new(Search, static contestant => contestant.Search(), IsExact: false),
        new(OtherForms, static contestant => contestant.SearchForm(), IsExact: false),
        new(TwoWords, static contestant => contestant.SearchTwoWords(), IsExact: false),
        new("Where, Count", static contestant => contestant.Where()),
        new("CountByActor", static contestant => contestant.CountByActor()),
        new(Total, static contestant => contestant.Total()),
        new("CountByYear", static contestant => contestant.CountByYear()),
        new(FirstTwenty, static contestant => contestant.FirstTwenty()),
        new(NewestTwenty, static contestant => contestant.NewestTwenty()),
        new(EnumerateFirst, static contestant => contestant.EnumerateFirst()),
        new(EnumerateAgain, static contestant => contestant.EnumerateAgain()),
        new(EnumerateKinds, static contestant => contestant.EnumerateKinds()),
    ];

    // Ids from all over the dataset, in an order that no cache foresees; not the very strings that a contestant holds, which
    // would be equal at a glance.
    private static string[] Spread(string[] ids, int count)
    {
        Dice dice = new(BenchmarkFiles.Seed, count);
        return [.. Enumerable.Range(0, Math.Min(count, ids.Length)).Select(_ => new string(ids[dice.Below(ids.Length)].AsSpan()))];
    }

    private static Func<Contestant, long> InTurn(string[] ids)
    {
        int next = 0;
        return contestant => contestant.ById(ids[next = next + 1 < ids.Length ? next + 1 : 0]);
    }
}
