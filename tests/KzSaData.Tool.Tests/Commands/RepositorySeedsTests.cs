namespace KzSaData.Tool.Tests.Commands;

/// <summary>The seeds of this repository, as its contributors check them before they send a change.</summary>
public sealed class RepositorySeedsTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("format", "--check")]
    [InlineData("schema", "--check")]
    public void The_seeds_of_the_repository_pass(params string[] command)
    {
        CommandRun run = CommandRun.In(AppContext.BaseDirectory, command);

        run.Code.Should().Be(ExitCode.Done, "{0}{1}", string.Join(Environment.NewLine, run.Lines.Take(10)), run.Errors);
    }
}
