namespace KzSaData.Data.Tests.Sweeps;

/// <summary>How alike two texts are.</summary>
internal static class Words
{
    /// <summary>The share of the words of both that are common to them, from 0 to 1.</summary>
    public static double Similarity(string one, string other)
    {
        HashSet<string> first = [.. Split(one)];
        HashSet<string> second = [.. Split(other)];
        int common = first.Count(second.Contains);
        return first.Count + second.Count == 0 ? 0 : (double)common / (first.Count + second.Count - common);
    }

    private static IEnumerable<string> Split(string text) =>
        new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
