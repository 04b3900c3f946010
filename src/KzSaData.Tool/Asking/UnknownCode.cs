using KzSaData.Seeds.Files;
using KzSaData.Values;

namespace KzSaData.Tool.Asking;

/// <summary>Somebody gave a code that there is not.</summary>
internal static class UnknownCode
{
    private const int LongestShown = 40;

    /// <summary>The error: the nearest code, or all that there are.</summary>
    public static UsageException Of(string code, string what, IEnumerable<string> known)
    {
        string[] all = [.. known];
        string shown = code.Length <= LongestShown ? code : $"{code[..LongestShown]}…";
        string hint = code.Length <= LongestShown && NearestMatch.Of(code, all) is { } nearest ? $"did you mean '{nearest}'?" : $"there are {string.Join(", ", all)}.";
        return new UsageException($"'{shown}' is no {what}; {hint}");
    }
}
