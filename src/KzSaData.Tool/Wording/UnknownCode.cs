using KzSaData.Seeds.Files;
using KzSaData.Values;

namespace KzSaData.Tool.Wording;

/// <summary>Somebody gave a code that there is not.</summary>
internal static class UnknownCode
{
    private const int LongestShown = 40;

    /// <summary>The error: the nearest code, or all that there are.</summary>
    /// <param name="code">What was given.</param>
    /// <param name="what">What it should be.</param>
    /// <param name="known">What there is.</param>
    /// <param name="otherwise">What to say where none is near and all were too many; null to name all.</param>
    public static UsageException Of(string code, string what, IEnumerable<string> known, string? otherwise = null)
    {
        string[] all = [.. known];
        string hint = Nearest(code, all) is { } nearest ? $"did you mean '{nearest}'?" : otherwise ?? $"there are {string.Join(", ", all)}.";
        return new UsageException($"'{Shown(code)}' is no {what}; {hint}");
    }

    /// <summary>The nearest, whatever the case of the letters; null where none is near.</summary>
    public static string? Nearest(string code, IEnumerable<string> known) => code.Length <= LongestShown ? NearestMatch.Of(code.ToLowerInvariant(), known) : null;

    /// <summary>What was given, as far as it is worth printing back.</summary>
    public static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
}
