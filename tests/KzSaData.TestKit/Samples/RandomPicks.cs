namespace KzSaData.TestKit.Samples;

/// <summary>Skewed choices: the first candidates come up far more often than the last, as in the real data.</summary>
internal static class RandomPicks
{
    public static T Skewed<T>(this Random random, IReadOnlyList<T> candidates) => candidates[(int)(candidates.Count * Math.Pow(random.NextDouble(), 2.5))];

    public static T Any<T>(this Random random, params IReadOnlyList<T> candidates) => candidates[random.Next(candidates.Count)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>Up to a number of different candidates.</summary>
    public static List<T> Some<T>(this Random random, IReadOnlyList<T> candidates, int most) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => random.Skewed(candidates)).Distinct()];

    /// <summary>A code of an enum, skewed.</summary>
    public static TCode Code<TCode>(this Random random)
        where TCode : struct, Enum => random.Skewed(Enum.GetValues<TCode>());
}
