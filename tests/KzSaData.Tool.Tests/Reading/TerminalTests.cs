namespace KzSaData.Tool.Tests.Reading;

/// <summary>How an answer stands in a terminal, and in a pipe.</summary>
public sealed class TerminalTests : IDisposable
{
    private const char FirstIsolate = '\u2066';
    private const char LastIsolate = '\u2069';

    private readonly SmallSeeds seeds = new SmallSeeds().Gift();

    public static TheoryData<int, string> Widths { get; } = new()
    {
        { 40, "ar" },
        { 40, "en" },
        { 60, "ru" },
        { 80, "ar" },
        { 80, "kk" },
        { 120, "en" },
        { 200, "ar" },
    };

    public void Dispose() => seeds.Dispose();

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_line_is_wider_than_the_terminal(int width, string language)
    {
        foreach (string command in (string[])["list", "show a-gift", "show kazakhstan", "total", "stats", "timeline", "timeline --all", "search gift"])
        {
            CommandRun run = seeds.Ask(new Terminal(width, HasColours: false), [.. command.Split(' '), "--lang", language]);

            run.Code.Should().Be(ExitCode.Done, run.Errors);
            run.Lines.Should().OnlyContain(line => TextLine.Width(line) <= width, command);
        }
    }

    [Fact]
    public void In_a_pipe_a_record_is_a_line_without_colours() =>
        seeds.Ask("list").Output.Should().NotContain("\e").And.MatchRegex("(?m)^1994 +A gift, with .*a-gift$");

    [Fact]
    public void A_terminal_has_colours_unless_somebody_wants_none()
    {
        seeds.Ask(new Terminal(80, HasColours: true), "list").Output.Should().Contain("\e[31m").And.Contain("\e[0m");
        seeds.Ask(new Terminal(80, HasColours: false), "list").Output.Should().NotContain("\e");
    }

    [Fact]
    public void Arabic_stands_between_signs_that_keep_the_columns_in_their_places()
    {
        foreach (string line in seeds.Ask(new Terminal(80, HasColours: false), "list", "--lang", "ar").Lines)
        {
            line.Count(c => c == LastIsolate).Should().Be(line.Count(c => c is >= FirstIsolate and < LastIsolate)).And.BePositive();
        }
    }

    [Theory]
    [InlineData("ar-SA", "هدية")]
    [InlineData("AR", "هدية")]
    [InlineData("ar-Latn", "A gift")]
    [InlineData("fr", "A gift")]
    public void A_language_is_looked_up_along_its_tag(string tag, string title) => seeds.Ask("list", "--kind", "donation", "--lang", tag).Output.Should().Contain(title);

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("a-long-identifier", 8, "a-long|-identif|ier")]
    [InlineData("https://example.org/long", 8, "https://example.org/long")]
    [InlineData("", 8, "")]
    public void Lines_break_at_blanks_and_else_at_hyphens(string text, int width, string lines) => string.Join('|', TextLine.Wrap(text, width)).Should().Be(lines);

    [Fact]
    public void What_would_steer_the_terminal_is_blank() => TextLine.Clean("a\e[2Jb\nc\u009bd").Should().Be("a [2Jb c d");
}
