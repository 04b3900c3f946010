using System.Text.RegularExpressions;

namespace KzSaData.Data.Tests;

/// <summary>The page of the package KzSaData.Tool shows what a terminal shows.</summary>
public sealed partial class ToolReadmeTests
{
    private const string Page = "src/KzSaData.Tool/README.md";
    private static readonly Terminal usual = new(80, HasColours: false);

    /// <summary>A command, and what the page says that it prints; a last line of "…" stands for all that follows.</summary>
    public static TheoryData<string> Commands => [.. Pictures().Matches(Text).Select(static picture => picture.Groups["command"].Value)];

    private static string Text => File.ReadAllText(Repository.At(Page)).ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Its_pictures_are_what_a_terminal_of_80_columns_shows(string command)
    {
        string picture = Pictures().Matches(Text).Single(picture => picture.Groups["command"].Value == command).Groups["lines"].Value;
        string[] said = picture.TrimEnd('\n').Split('\n');
        bool isCut = said[^1] == "…";
        string[] printed = [.. Run(command).TrimEnd('\n').Split('\n').Select(static line => line.TrimEnd())];
        string[] now = isCut ? [.. printed.Take(said.Length - 1), "…"] : printed;

        if (Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            File.WriteAllText(Repository.At(Page), Text.Replace($"$ kzsa {command}\n{picture}", $"$ kzsa {command}\n{string.Join('\n', now)}\n", StringComparison.Ordinal));
            return;
        }

        said.Should().Equal(now, "{0} shows it; run the test with {1}=1 to write it", Page, ApprovedText.Approve);
    }

    [Fact]
    public void No_line_of_a_picture_is_wider_than_the_terminal()
    {
        MatchCollection pictures = Pictures().Matches(Text);

        pictures.Should().HaveCountGreaterThan(2);
        pictures.SelectMany(static picture => picture.Groups["lines"].Value.Split('\n')).Where(static line => !line.Contains("://", StringComparison.Ordinal)).Should().OnlyContain(static line => TextLine.Width(line) <= 80);
    }

    private static string Run(string command)
    {
        using StringWriter output = new();
        ExitCode code = CommandLineProgram.Run(command.Split(' '), new Printer(output, output, Repository.Root) { Terminal = usual });
        code.Should().Be(ExitCode.Done, output.ToString());
        return output.ToString().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^```console\n\$ kzsa (?<command>[^\n]*)\n(?<lines>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pictures();
}
