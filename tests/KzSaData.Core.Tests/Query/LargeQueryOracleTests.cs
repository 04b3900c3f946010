namespace KzSaData.Core.Tests.Query;

/// <summary>The same over datasets of several blocks, in a class of its own so that it runs beside the other.</summary>
public sealed class LargeQueryOracleTests
{
    /// <summary>Number of the dataset, how many records, and how many chains over events, over investments and, fewer, over each other kind.</summary>
    public static TheoryData<int, int, int, int> Worlds => new()
    {
        { 4095, 4095, 60, 50 },
        { 4096, 4096, 60, 50 },
        { 4097, 4097, 60, 50 },
        { 10_000, 10_000, 50, 30 },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Blocks_are_joined_to_what_a_plain_list_answers(int number, int size, int chains, int ofOthers) =>
        WorldComparison.Compare(number, size, chains, ofOthers);
}
