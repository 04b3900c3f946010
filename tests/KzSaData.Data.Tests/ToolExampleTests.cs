namespace KzSaData.Data.Tests;

/// <summary>The examples that the help of <c>kzsa</c> gives are answered by the dataset as it is now.</summary>
public sealed class ToolExampleTests
{
    // Others write files, wait for a client, or ask for datasets of one's own.
    private static readonly string[] commands = ["list", "show", "timeline", "total", "cite", "stats", "search"];

    public static TheoryData<string> Examples => [.. All];

    private static IEnumerable<string> All =>
        from command in commands
        from line in Run(command, "--help").Output.Split("Examples:")[^1].Split('\n')
        let example = line.Trim()
        where example.StartsWith("kzsa ", StringComparison.Ordinal)
        select example["kzsa ".Length..].Split(" > ")[0];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_an_answer(string example)
    {
        (ExitCode code, string output) = Run(example.Split(' '));

        code.Should().Be(ExitCode.Done, output);
        output.Trim().Length.Should().BeGreaterThan(40, output);
    }

    [Fact]
    public void Every_command_has_examples() => All.Select(static example => example.Split(' ')[0]).Distinct().Should().BeEquivalentTo(commands);

    private static (ExitCode Code, string Output) Run(params string[] arguments)
    {
        using StringWriter output = new();
        return (CommandLineProgram.Run(arguments, new Printer(output, output, Repository.Root)), output.ToString());
    }
}
