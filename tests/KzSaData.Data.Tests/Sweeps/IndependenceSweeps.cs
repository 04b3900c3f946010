using NodaTime;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Two pages that carry one text are one source, whoever printed them.</summary>
internal static class IndependenceSweeps
{
    // Titles in one language of which two thirds of the words are the same, on the same or the next day.
    private const double Alike = 0.66;

    public static IEnumerable<SweepFinding> SameText(Dataset data) => data.Records.SelectMany(Pairs).DistinctBy(static finding => finding.Id);

    private static IEnumerable<SweepFinding> Pairs(DatasetRecord record)
    {
        Source[] sources = [.. record.Evidence.Where(static evidence => evidence.Stance is Stance.Supports or Stance.Documents).Select(static evidence => evidence.Source).Distinct().OrderBy(static source => source.Key, StringComparer.Ordinal)];
        return from one in sources
               from other in sources
               where string.CompareOrdinal(one.Key, other.Key) < 0
                   && !one.Voices.Intersect(other.Voices).Any()
                   && one.Language == other.Language
                   && !IsDescribed(one) && !IsDescribed(other)
                   && AreNear(one, other)
                   && Words.Similarity(one.Title, other.Title) >= Alike
               select new SweepFinding($"{one.Key}+{other.Key}", $"nearly one title on one day ('{one.Title}' / '{other.Title}'), but they count as independent in '{record.Key}'; say in one that it repeats the other, or who speaks in both");
    }

    // A page without a title has one in brackets, made by a curator: such are alike wherever the event is one.
    private static bool IsDescribed(Source source) => source.Title[0] is '[' or '(';

    private static bool AreNear(Source one, Source other) =>
        one.Issued is { Precision: DatePrecision.Day, Earliest: { } day } && other.Issued is { Precision: DatePrecision.Day, Earliest: { } otherDay }
        && Math.Abs(Period.DaysBetween(day, otherDay)) <= 1;
}
