using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

public sealed partial class TimelineTests
{
    private const string Colour = @"\x1b\[[0-9;]*m";

    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("ar")]
    public async Task A_pipe_gets_text_without_escape_codes(string language)
    {
        Outcome outcome = await Sample.Run("Timeline", "--lang", language, "--notes");

        outcome.ShouldSucceed();
        outcome.Output.Should().NotContain("\u001b").And.Contain(KzSaDataset.Current.Release.Version).And.Contain(KzSaDataset.Current.Events[KnownEvents.DiplomaticRelations1994].Date!.ToText(language));
    }

    [Fact]
    public async Task Filters_narrow_what_is_printed()
    {
        Outcome outcome = await Sample.Run("Timeline", "--area", "energy", "--area", "culture", "--since", "2022", "--until", "2024");

        outcome.ShouldSucceed();
        Dataset data = KzSaDataset.Current;
        CooperationArea[] areas = [CooperationArea.Energy, CooperationArea.Culture];
        int expected = data.Events.In(areas).During(2022, 2024).Count + data.Agreements.In(areas).During(2022, 2024).Count + data.Investments.In(areas).During(2022, 2024).Count;
        outcome.Output.Should().Contain($"Σ {expected}\n");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public async Task A_terminal_gets_colours_and_lines_that_fit(int columns)
    {
        Outcome outcome = await Sample.RunInTerminal(columns, string.Empty, "Timeline", "--since 2020 --notes");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().MatchRegex(Colour);
        int[] widths = [.. outcome.Lines.Select(static line => Escape().Replace(line, string.Empty).TrimEnd().Length)];
        widths.Should().OnlyContain(width => width <= columns);
        widths.Max().Should().BeGreaterThan(columns * 3 / 5, "the width is used");
    }

    [Fact]
    public async Task NO_COLOR_is_heeded_in_a_terminal_too()
    {
        Outcome outcome = await Sample.RunInTerminal(100, "NO_COLOR=1", "Timeline", "--since 2024");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().NotMatchRegex(Colour);
    }

    [Theory]
    [InlineData("--area", "enrgy", "energy")]
    [InlineData("--lang", "de", "kk")]
    [InlineData("--since", "last", "1 to 9999")]
    [InlineData("--since", "0", "1 to 9999")]
    [InlineData("--until", "99999", "1 to 9999")]
    [InlineData("--colour", "red", "--since")]
    public async Task Bad_options_are_refused_with_what_is_allowed(string option, string value, string allowed) =>
        (await Sample.Run("Timeline", option, value)).ShouldBeMisuse(allowed);

    [Fact]
    public async Task Years_in_the_wrong_order_are_refused() =>
        (await Sample.Run("Timeline", "--since", "2024", "--until", "2022")).ShouldBeMisuse("--since must not be after --until");

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\r|\x1b\][^\x07\x1b]*(\x07|\x1b\\)")]
    private static partial Regex Escape();
}
