namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Does anything stand twice?</summary>
internal static class DuplicateSweeps
{
    public static IEnumerable<SweepFinding> SameTitle(Dataset data) =>
        from pair in Pairs(data.Records.GroupBy(static record => (record.RecordKind, record.Title["en"])))
        select new SweepFinding(Ids(pair), $"one title: '{pair.One.Title["en"]}'");

    /// <summary>Events of one kind on one day with the same actors, which no relation tells apart.</summary>
    public static IEnumerable<SweepFinding> SameDay(Dataset data) =>
        from pair in Pairs(data.Events
            .Where(static record => record.Date is { Precision: DatePrecision.Day, IsInterval: false } && record.Participants.Count > 0)
            .GroupBy(static record => (record.Kind, record.Date, string.Join(' ', record.Participants.Select(static p => p.Actor.Key).Distinct().Order(StringComparer.Ordinal)))))
        where !AreLinked(pair.One, pair.Other)
        select new SweepFinding(Ids(pair), $"the same actors on {pair.One.Date}; merge them, or add a relation distinct-from with the reason");

    /// <summary>One page is one source. Two articles on one page differ in their titles.</summary>
    public static IEnumerable<SweepFinding> SameUrl(Dataset data) =>
        from pair in Pairs(data.Sources.Where(static source => source.Url is not null).GroupBy(static source => (source.Url!.AbsoluteUri.TrimEnd('/'), source.Title)))
        select new SweepFinding(Ids(pair), $"one address: {pair.One.Url}");

    public static IEnumerable<SweepFinding> SameName(Dataset data) =>
        from pair in Pairs(data.Actors.GroupBy(static actor => actor.Name["en"]))
        select new SweepFinding(Ids(pair), $"one name: '{pair.One.Name["en"]}'");

    private static string Ids<T>((T One, T Other) pair)
        where T : Entity => $"{pair.One.Key}+{pair.Other.Key}";

    private static bool AreLinked(DatasetRecord one, DatasetRecord other) =>
        one.Relations.Any(relation => relation.To == other) || other.Relations.Any(relation => relation.To == one);

    private static IEnumerable<(T One, T Other)> Pairs<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups)
        where T : Entity =>
        from same in groups
        from one in same
        from other in same
        where string.CompareOrdinal(one.Key, other.Key) < 0
        select (one, other);
}
