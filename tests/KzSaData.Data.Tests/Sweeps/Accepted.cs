namespace KzSaData.Data.Tests.Sweeps;

/// <summary>What a sweep finds although it is right, with the reason: <c>accepted.txt</c>, a line each: <c>sweep id: reason</c>.</summary>
internal static class Accepted
{
    public const string Name = "tests/KzSaData.Data.Tests/Sweeps/accepted.txt";

    /// <summary>The accepted ids of each sweep.</summary>
    public static ILookup<string, string> Ids { get; } = Read().ToLookup(static line => line.Sweep, static line => line.Id, StringComparer.Ordinal);

    public static IEnumerable<(string Sweep, string Id, string Reason)> Read()
    {
        foreach (string line in File.ReadLines(Repository.At(Name)).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            (blank > 0 && colon > blank).Should().BeTrue("a line of {0} is 'sweep id: reason', and this is not: {1}", Name, line);
            yield return (line[..blank], line[(blank + 1)..colon], line[(colon + 2)..]);
        }
    }
}
