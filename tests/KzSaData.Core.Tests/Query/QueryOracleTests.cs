namespace KzSaData.Core.Tests.Query;

/// <summary>Random datasets and random chains of steps: the library and a plain list must answer the same.</summary>
public sealed class QueryOracleTests
{
    /// <summary>Number of the dataset, how many records, and how many chains over events, over investments and, fewer, over each other kind.</summary>
    public static TheoryData<int, int, int, int> Worlds => new()
    {
        { 100, 0, 30, 30 },
        { 101, 1, 150, 60 },
        { 163, 63, 600, 200 },
        { 164, 64, 600, 200 },
        { 165, 65, 600, 200 },
        { 300, 300, 600, 300 },
        { 301, 300, 600, 300 },
    };

    [Fact]
    public void Ten_thousand_chains_are_compared() =>
        Worlds.Concat(LargeQueryOracleTests.Worlds).Sum(world => (2 * (int)world[2]) + (4 * (int)world[3])).Should().BeGreaterThanOrEqualTo(10_000);

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_library_answers_what_a_plain_list_answers(int number, int size, int chains, int ofOthers) =>
        WorldComparison.Compare(number, size, chains, ofOthers);
}
