using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

public sealed partial class TimelineTests
{
    private const string Colour = @"\x1b\[[0-9;]*m";

    [Theory]
    [InlineData("en", "Saudi money for Kazakhstan")]
    [InlineData("kk", "Қазақстан")]
    [InlineData("ru", "Саудовские деньги")]
    [InlineData("ar", "\u2067")]
    public async Task Without_options_it_is_one_screen_that_a_stranger_understands(string language, string word)
    {
        Outcome outcome = await Sample.Run("Timeline", "--lang", language);

        outcome.ShouldSucceed();
        outcome.Output.Should().NotContain("\u001b", "a pipe gets no escape codes").And.Contain(KzSaDataset.Current.Release.Version).And.ContainAll(word, "--all", "--year", "--actor", "--since");
        outcome.Lines.Should().HaveCountLessThan(60).And.OnlyContain(static line => line == line.TrimEnd(), "nothing is padded");
        outcome.Output.Should().NotContain("~", "dates are in words");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_money_is_that_of_the_library(string language)
    {
        Outcome outcome = await Sample.Run("Timeline", "--lang", language);

        InvestmentTotal total = KzSaDataset.Current.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total();
        foreach (TotalLine line in total.Lines.Where(static line => line.Undisputed.Count > 0))
        {
            Plain(outcome.Output).Should().Contain(Plain($"{line.Undisputed.ToText(line.Currency, language)} ({line.Undisputed.Count})"));
        }
    }

    [Fact]
    public async Task All_is_everything_with_what_has_no_date_under_a_heading_that_says_so()
    {
        Outcome outcome = await Sample.Run("Timeline", "--all", "--notes");

        outcome.ShouldSucceed();
        Dataset data = KzSaDataset.Current;
        outcome.Output.Should().Contain($"Records shown: {data.Events.Count + data.Agreements.Count + data.Investments.Count}").And.Contain("\nWithout a date\n").And.Contain("disputed: ");
    }

    [Fact]
    public async Task Filters_narrow_what_is_printed()
    {
        Dataset data = KzSaDataset.Current;
        CooperationArea[] areas = [CooperationArea.Energy, CooperationArea.Culture];
        RecordQuery<DatasetRecord> shown = data.Records.OfKind(RecordKind.Event, RecordKind.Agreement, RecordKind.Investment);

        (await Sample.Run("Timeline", "--area", "energy", "--area", "culture", "--since", "2022", "--until", "2024")).Output.Should().Contain($"Records shown: {shown.In(areas).During(2022, 2024).Count}\n");
        (await Sample.Run("Timeline", "--year", "2022")).Output.Should().Contain($"Records shown: {shown.During(2022).Count}\n");
        (await Sample.Run("Timeline", "--actor", "acwa-power")).Output.Should().Contain($"Records shown: {shown.Involving(KnownActors.AcwaPower).Count}\n");
        (await Sample.Run("Timeline", "--actor", "ACWA Power")).Output.Should().Contain($"Records shown: {shown.Involving(KnownActors.AcwaPower).Count}\n");
    }

    [Theory]
    [InlineData(40)]
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
    [InlineData("--actor", "nobody-at-all", "acwa-power")]
    [InlineData("--actor", "bin", "give one of these ids")]
    public async Task Bad_options_are_refused_with_what_is_allowed(string option, string value, string allowed) =>
        (await Sample.Run("Timeline", option, value)).ShouldBeMisuse(allowed);

    [Fact]
    public async Task Years_in_the_wrong_order_are_refused() =>
        (await Sample.Run("Timeline", "--since", "2024", "--until", "2022")).ShouldBeMisuse("--since must not be after --until");

    // Lines break where the width ends, and isolates stand around them.
    private static string Plain(string text) => Blank().Replace(text, string.Empty);

    [GeneratedRegex(@"[\s\u2066-\u2069]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\r|\x1b\][^\x07\x1b]*(\x07|\x1b\\)")]
    private static partial Regex Escape();
}
