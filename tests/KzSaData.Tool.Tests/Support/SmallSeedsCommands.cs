namespace KzSaData.Tool.Tests.Support;

/// <summary>Commands that many tests run on the small folder of seeds.</summary>
internal static class SmallSeedsCommands
{
    /// <summary>Brings the seeds into canonical form, as a contributor does before a commit.</summary>
    public static SmallSeeds Format(this SmallSeeds seeds)
    {
        CommandRun.In(seeds.Root, "format").Code.Should().Be(ExitCode.Done);
        return seeds;
    }
}
