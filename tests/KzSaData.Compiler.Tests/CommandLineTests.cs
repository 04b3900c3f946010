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
        ["--seeds", "/", "--out", "target", "--namespace", "1 bad; class X {}"],
        ["--seeds", "/", "--out", "target", "--namespace", ""],
        ["--seeds", "/", "--out", "target", "--namespace", "A..B"],
        ["--seeds", "/", "--out", "target", "--namespace", "class"],
        ["--seeds", "/", "--out", "target", "--prefix", "a b"],
        ["--seeds", "/", "--out", "target", "--prefix", "A.B"],
    ];

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_command_line_without_sense_gets_one_clear_line_and_does_nothing(string[] arguments)
    {
        CompilerRun run = CompilerRun.With(arguments);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Trim().Should().StartWith("KzSaData.Compiler : error KZ0001: ").And.ContainAny("--seeds", "--namespace", "--prefix").And.NotContain("\n").And.NotContain("   at ");
        Directory.Exists("target").Should().BeFalse();
    }
}
