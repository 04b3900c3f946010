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
    public async Task What_is_counted_and_what_is_not_add_up_to_everything()
    {
        Dataset data = KzSaDataset.Current;
        Outcome outcome = await Sample.Run("Timeline");
        int all = data.Events.Count + data.Agreements.Count + data.Investments.Count;

        Match sum = Regex.Match(outcome.Output, $@"(\d+) \+ (\d+) = {all}\n");
        sum.Success.Should().BeTrue();
        (int.Parse(sum.Groups[1].Value) + int.Parse(sum.Groups[2].Value)).Should().Be(all);
        outcome.Lines.Where(static line => Regex.IsMatch(line, "^\\S+ .*— .+: [0-9]+")).SelectMany(static line => Regex.Matches(line[line.IndexOf('—', StringComparison.Ordinal)..], ": ([0-9]+)")).Sum(static count => int.Parse(count.Groups[1].Value))
            .Should().Be(int.Parse(sum.Groups[1].Value), "the decades and what has no date come to what is counted");
    }

    [Fact]
    public async Task What_is_left_out_is_told_by_reason()
    {
        Outcome outcome = await Sample.Run("Timeline");

        foreach (IGrouping<LeftOutReason, LeftOut> reason in KzSaDataset.Current.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().LeftOut.GroupBy(static left => left.Reason))
        {
            Plain(outcome.Output).Should().Contain(Plain($"{reason.Key.Label("en")}: {reason.Count()}"));
        }
    }

    [Fact]
    public async Task A_name_of_several_is_that_of_the_best_known_and_the_others_are_named()
    {
        Outcome outcome = await Sample.Run("Timeline", "--actor", "Tokayev");

        outcome.ShouldSucceed();
        outcome.Lines[0].Should().Be(KzSaDataset.Current.Actors["kassym-jomart-tokayev"].Name["en"]);
        outcome.Lines[1].Should().Contain("--actor kemel-tokayev");
    }

    [Theory]
    [InlineData("ru", "оспаривается: дата – ")]
    [InlineData("en", "disputed: date – ")]
    public async Task Disputes_are_told_in_the_language_of_the_reader(string language, string told) =>
        (await Sample.Run("Timeline", "--year", "1994", "--lang", language)).Output.Should().Contain(told);

    [Theory]
    [InlineData("AR", "ar")]
    [InlineData("ar-SA", "ar")]
    [InlineData("ru_KZ", "ru")]
    public async Task A_language_may_have_a_region_and_any_case(string tag, string language) =>
        (await Sample.Run("Timeline", "--lang", tag)).Output.Should().Be((await Sample.Run("Timeline", "--lang", language)).Output);

    [Fact]
    public async Task Arabic_isolates_are_closed_on_their_lines()
    {
        Outcome outcome = await Sample.RunInTerminal(40, "NO_COLOR=1", "Timeline", "--lang ar");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain("\u2066--since").And.NotContain("\u200e");
        outcome.Lines.Should().OnlyContain(static line => line.Count(static c => c >= '\u2066' && c <= '\u2068') == line.Count(static c => c == '\u2069'));
        outcome.Output.Should().Contain("، ").And.NotMatchRegex("[0-9], [0-9]", "the comma of a sentence is an Arabic one");
    }

    [Fact]
    public async Task Refusals_are_two_statements_on_lines_that_fit()
    {
        string[] language = (await Sample.Run("Timeline", "--lang", "de")).Error.Trim().Split('\n');

        language.Should().HaveCount(2);
        language[0].Should().Be("'de' is no language of the data; there are en, kk, ru, ar.");
        (await Sample.Run("Timeline", "--area", "oil")).Error.Split('\n').Should().OnlyContain(static line => line.Length <= 100);
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
    [InlineData("--actor", "Salman", "give one of these ids")]
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
