namespace KzSaData.Samples.Tests;

/// <summary>How a program ended and what it printed.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void ShouldSucceed()
    {
        ExitCode.Should().Be(0, Error);
        Error.Should().BeEmpty();
    }

    /// <summary>Refused as misuse: exit code 2, nothing on the output, and a message that says what is allowed.</summary>
    public void ShouldBeMisuse(params string[] allowed)
    {
        ExitCode.Should().Be(2, Error);
        Output.Should().BeEmpty();
        Error.Should().ContainAll(allowed).And.NotContain("   at ");
    }
}
