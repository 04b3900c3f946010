namespace KzSaData.Tool.Tests.Commands;

public sealed class CommandLineTests
{
    public static TheoryData<string[]> Senseless { get; } =
    [
        [],
        [""],
        ["chek"],
        ["compile"],
        ["check", "--seeds"],
        ["check", "--sedes", "seeds"],
        ["check", "seeds"],
        ["check", "--seeds", "one", "--seeds", "two"],
        ["@check"],
        ["check", "--seeds", "/no/such/folder"],
        ["new"],
        ["new", "event"],
        ["format", "--chek"],
        ["schema", "--check", "now"],
    ];

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_command_line_without_sense_gets_one_clear_line_and_does_nothing(string[] arguments)
    {
        using TemporaryFolder folder = new();

        CommandRun run = CommandRun.In(folder.Path, arguments);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Output.Should().BeEmpty();
        run.Errors.Trim().Should().StartWith("kzsa : error KZ0001: ").And.NotContain("\n").And.NotContain("   at ");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("format --help")]
    [InlineData("new --help")]
    [InlineData("schema --help")]
    [InlineData("diff --help")]
    [InlineData("snapshot --help")]
    [InlineData("baseline --help")]
    [InlineData("guide --help")]
    public void Help_tells_what_a_command_is_for(string line)
    {
        CommandRun run = CommandRun.In(Path.GetTempPath(), line.Split(' '));

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().Contain("seeds");
        run.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("timeline")]
    [InlineData("total")]
    [InlineData("cite")]
    [InlineData("stats")]
    [InlineData("search")]
    [InlineData("export")]
    [InlineData("validate")]
    [InlineData("build")]
    [InlineData("diff")]
    [InlineData("mcp")]
    [InlineData("check")]
    [InlineData("format")]
    [InlineData("new")]
    public void Help_of_what_readers_ask_has_examples(string command)
    {
        CommandRun run = CommandRun.In(Path.GetTempPath(), command, "--help");

        run.Output.Should().Contain("Examples:").And.Contain($"  kzsa {command}");
        run.Lines.Should().OnlyContain(line => line.Length <= 110);
    }

    [Theory]
    [InlineData("export ", "sqlite")]
    [InlineData("list --kind ", "memorandum")]
    [InlineData("list --area ", "energy")]
    [InlineData("list --lang ", "kk")]
    [InlineData("list --format ", "csv")]
    [InlineData("list --support ", "both-sides-confirmed")]
    [InlineData("cite --style ", "bibtex")]
    [InlineData("total --by ", "funder")]
    [InlineData("total --reached ", "pledged")]
    [InlineData("new ", "retirement")]
    [InlineData("list --kind vis", "visit")]
    public void A_shell_completes_what_an_option_takes(string line, string word) =>
        CommandRun.In(Path.GetTempPath(), $"[suggest:{line.Length}]", line).Lines.Should().Contain(word);

    [Theory]
    [InlineData("sho", "did you mean 'show'?")]
    [InlineData("dance", "there are list, show")]
    public void A_command_that_there_is_not_is_told_with_the_nearest(string command, string hint) =>
        CommandRun.In(Path.GetTempPath(), command, "x").Errors.Should().Contain(hint);
}
