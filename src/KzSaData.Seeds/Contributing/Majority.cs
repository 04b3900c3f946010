namespace KzSaData.Seeds.Contributing;

/// <summary>What nearly all have, so that one more has it probably too.</summary>
internal static class Majority
{
    private const double Least = 0.8;

    /// <summary>The value of at least four in five; null where there is none.</summary>
    public static string? Of(IEnumerable<string?> values)
    {
        string[] known = [.. values.OfType<string>()];
        IGrouping<string, string>? first = known.GroupBy(static value => value, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return first is not null && first.Count() >= Least * known.Length ? first.Key : null;
    }
}
