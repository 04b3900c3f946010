using KzSaData.Compiler.Tests.Support;

namespace KzSaData.Compiler.Tests;

public sealed class CommandLineTests
{
    public static TheoryData<string[]> Senseless { get; } =
    [
        [],
        [""],
        ["compile"],
        ["--out"],
        ["--seeds"],
        ["--seeds", "/"],
        ["--sedes", "/", "--out", "target"],
        ["--seeds", "/", "--seeds", "/", "--out", "target"],
        ["compile", "--seeds", "/", "--out", "target"],
        ["@check"],
        ["--seeds", "/no/such/folder", "--out", "target"],
    ];

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_command_line_without_sense_gets_one_clear_line_and_does_nothing(string[] arguments)
    {
        CompilerRun run = CompilerRun.With(arguments);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Trim().Should().StartWith("KzSaData.Compiler : error KZ0001: ").And.Contain("--seeds").And.NotContain("\n").And.NotContain("   at ");
        Directory.Exists("target").Should().BeFalse();
    }
}
