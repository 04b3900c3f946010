using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>Whether an agreement is in force follows from the steps that sources report, and from nothing else.</summary>
public sealed class InForceTests
{
    private const string Memorandum = "agreements/memo-2008.json";
    private const string Signed = """{ "step": "signed", "date": "2008-03" }""";

    [Theory]
    [InlineData("2008-02-29", Answer.No)]
    [InlineData("2008-03-15", Answer.Maybe)]
    [InlineData("2008-04-01", Answer.Maybe)]
    [InlineData("2026-01-01", Answer.Maybe)]
    public void Of_what_was_only_signed_nobody_knows_but_that_it_was_not_before(string day, Answer answer) => Of(Signed, day).Should().Be(answer);

    [Theory]
    [InlineData("2008-02-29", Answer.No)]
    [InlineData("2010-05-31", Answer.Maybe)]
    [InlineData("2010-06-01", Answer.Yes)]
    [InlineData("2026-01-01", Answer.Yes)]
    public void It_is_in_force_from_the_stated_entry_on(string day, Answer answer) => Of($$"""{{Signed}}, { "step": "entered-into-force", "date": "2010-06-01" }""", day).Should().Be(answer);

    [Theory]
    [InlineData("2009-12-31", Answer.Maybe)]
    [InlineData("2010-07-01", Answer.Maybe)]
    [InlineData("2010-12-31", Answer.Yes)]
    public void Of_an_entry_known_to_the_year_only_the_end_of_the_year_is_sure(string day, Answer answer) => Of($$"""{{Signed}}, { "step": "entered-into-force", "date": "2010" }""", day).Should().Be(answer);

    [Fact]
    public void An_entry_without_a_date_may_have_been_on_any_day() => Of($$"""{{Signed}}, { "step": "entered-into-force" }""", "2020-01-01").Should().Be(Answer.Maybe);

    [Theory]
    [InlineData("2010-07-01", Answer.Maybe)]
    [InlineData("2012-07-01", Answer.Yes)]
    public void Where_each_side_has_an_entry_of_its_own_all_of_them_count(string day, Answer answer) =>
        Of($$"""{{Signed}}, { "step": "entered-into-force", "by": "kazakhstan", "date": "2010-06-01" }, { "step": "entered-into-force", "by": "saudi-arabia", "date": "2012-06-01" }""", day).Should().Be(answer);

    [Theory]
    [InlineData("2014-12-31", Answer.Yes)]
    [InlineData("2015-06-30", Answer.Maybe)]
    [InlineData("2016-01-01", Answer.No)]
    public void After_a_stated_end_it_is_not(string day, Answer answer) =>
        Of($$"""{{Signed}}, { "step": "entered-into-force", "date": "2010-06-01" }, { "step": "terminated", "date": "2015" }""", day).Should().Be(answer);

    [Fact]
    public void A_suspension_leaves_it_open() =>
        Of($$"""{{Signed}}, { "step": "entered-into-force", "date": "2010-06-01" }, { "step": "suspended", "date": "2015" }""", "2020-01-01").Should().Be(Answer.Maybe);

    [Theory]
    [InlineData("1990-01-01", Answer.No)]
    [InlineData("2008-12-31", Answer.No)]
    [InlineData("2009-07-01", Answer.Maybe)]
    [InlineData("2026-01-01", Answer.Maybe)]
    public void Of_what_has_no_day_of_signing_the_first_step_tells_since_when_it_may_be(string day, Answer answer)
    {
        using Dataset data = Undated.Dataset();
        data.Agreements["memo-2008"].IsInForce(EdtfDate.Parse(day).Earliest!.Value).Should().Be(answer);
    }

    [Theory]
    [InlineData("""{ "step": "approved", "by": "kazakhstan", "date": "2009" }""", Answer.No)]
    [InlineData("""{ "step": "approved", "by": "kazakhstan", "date": "2009" }, { "step": "signed" }""", Answer.Maybe)]
    public void A_draft_never_is_until_a_source_tells_of_more(string steps, Answer answer)
    {
        using Dataset data = Undated.Change(Memorandum, Approved, steps).Change("sources/mfa.json", "\"language\": \"en\"", "\"language\": \"en\", \"primaryText\": \"draft\"").Dataset();
        data.Agreements["memo-2008"].IsInForce(new LocalDate(2026, 1, 1)).Should().Be(answer);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() =>
        Dataset(Signed).Agreements["memo-2008"].IsInForce(new LocalDate(2008, 2, 29).WithCalendar(CalendarSystem.UmAlQura)).Should().Be(Answer.No);

    [Fact]
    public void The_filter_keeps_what_is_known_and_another_what_is_possible()
    {
        using Dataset entered = Dataset($$"""{{Signed}}, { "step": "entered-into-force", "date": "2010-06-01" }""");
        using Dataset signed = Dataset(Signed);

        entered.Agreements.InForce(new LocalDate(2020, 1, 1)).Count.Should().Be(1);
        entered.Agreements.InForce(new DateOnly(2010, 5, 31)).Count.Should().Be(0);
        entered.Agreements.MayBeInForce(new DateOnly(2010, 5, 31)).Count.Should().Be(1);
        signed.Agreements.InForce(new LocalDate(2020, 1, 1)).Count.Should().Be(0);
        signed.Agreements.MayBeInForce(new LocalDate(2020, 1, 1)).Count.Should().Be(1);
        signed.Agreements.MayBeInForce(new LocalDate(2008, 1, 1)).Count.Should().Be(0);
    }

    private const string Approved = """{ "step": "approved", "by": "kazakhstan", "date": "2009" }""";

    private static SeedFiles Undated { get; } = SeedFiles.Good
        .Change(Memorandum, """{ "step": "signed", "date": "2008-03" }, { "step": "ratified", "by": "kazakhstan", "date": "2009" }""", Approved)
        .Change(Memorandum, "  \"date\": \"2008-03\",\n", string.Empty)
        .Change(Memorandum, "\"fields\": [\"date\", ", "\"fields\": [");

    private static Answer Of(string steps, string day)
    {
        using Dataset data = Dataset(steps);
        return data.Agreements["memo-2008"].IsInForce(EdtfDate.Parse(day).Earliest!.Value);
    }

    private static Dataset Dataset(string steps) =>
        SeedFiles.Good.Change(Memorandum, """{ "step": "signed", "date": "2008-03" }, { "step": "ratified", "by": "kazakhstan", "date": "2009" }""", steps).Dataset();
}
