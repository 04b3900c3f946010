namespace KzSaData.Tool.Tests.Support;

/// <summary>Commands that many tests run on the small folder of seeds.</summary>
internal static class SmallSeedsCommands
{
    /// <summary>Brings the seeds into canonical form, as a contributor does before a commit.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="files">Which of them; none for all.</param>
    public static SmallSeeds Format(this SmallSeeds seeds, params string[] files)
    {
        CommandRun.In(seeds.Root, ["format", .. files]).Code.Should().Be(ExitCode.Done);
        return seeds;
    }
}
