namespace KzSaData.Core.Tests.Query;

/// <summary>Compares what the library says with what plain records say, and tells where they differ.</summary>
/// <remarks>Not FluentAssertions: comparing ten thousand ids ten thousand times has to be quick.</remarks>
internal static class OracleComparison
{
    public static void Same(List<string> expected, IEnumerable<string> actual, string what)
    {
        List<string> got = [.. actual];
        if (!expected.SequenceEqual(got))
        {
            Assert.Fail($"""
                {what}
                expected {expected.Count}, got {got.Count}
                missing: {string.Join("; ", expected.Except(got).Take(10))}
                added: {string.Join("; ", got.Except(expected).Take(10))}
                expected first: {string.Join("; ", expected.Take(10))}
                got first: {string.Join("; ", got.Take(10))}
                """);
        }
    }
}
