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

    [Theory]
    [InlineData(58)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(62)]
    [InlineData(90)]
    public void In_a_pipe_columns_stay_apart_however_long_a_text_is(int length)
    {
        string title = new('x', length);
        string visit = Path.Combine(seeds.Path, "events/1994-visit.json");
        File.WriteAllText(visit, File.ReadAllText(visit).Replace("A first visit", title, StringComparison.Ordinal));

        seeds.Ask("list", "--kind", "visit").Output.Should().Contain($"{title}  ");
    }

    [Theory]
    [InlineData(true, null, null)]
    [InlineData(true, "40", 40)]
    [InlineData(true, "200", 200)]
    [InlineData(false, null, 120)]
    [InlineData(false, "60", 60)]
    [InlineData(false, "wide", 120)]
    [InlineData(false, "0", 120)]
    [InlineData(false, "1", 20)]
    public void A_width_that_somebody_set_has_the_last_word(bool isRedirected, string? columns, int? width) =>
        (Terminal.Find(isRedirected, columns, static () => 120)?.Width).Should().Be(width);

    [Fact]
    public void A_width_in_a_pipe_brings_no_colours() => Terminal.Find(isRedirected: true, "40", static () => 120)!.HasColours.Should().BeFalse();

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
    [InlineData("ar-Arab-SA", "هدية")]
    [InlineData("ru-RU", "A gift")]
    [InlineData("kk-Cyrl", "A gift")]
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
