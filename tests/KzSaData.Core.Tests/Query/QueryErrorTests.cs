using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>Questions that cannot be meant are refused, with a way out, when they are asked.</summary>
public sealed class QueryErrorTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public QueryErrorTests(GoodDataset good) => data = good.Data;

    public static TheoryData<string, Action<Dataset>> WithoutCodes => new()
    {
        { "actor", d => d.Events.InvolvingAny() },
        { "ParticipantRole", d => d.Events.WithRole() },
        { "RecordKind", d => d.Records.OfKind() },
        { "CooperationArea", d => d.Events.In() },
        { "EventKind", d => d.Events.OfKind() },
        { "EventLevel", d => d.Events.AtLevel() },
        { "Realis", d => d.Events.WithRealis() },
        { "Instrument", d => d.Agreements.OfInstrument() },
        { "InvestmentKind", d => d.Investments.OfKind() },
        { "MoneyStage", d => d.Investments.AtLatestStage() },
        { "InvestmentStatus", d => d.Investments.WithStatus() },
        { "Measure", d => d.Indicators.OfMeasure() },
        { "ProposalOutcome", d => d.Proposals.WithOutcome() },
    };

    public static TheoryData<Action<Dataset, RecordId<Actor>>> WithAnActor =>
    [
        (d, id) => d.Events.Involving(id),
        (d, id) => d.Events.InvolvingExactly(id),
        (d, id) => d.Events.InvolvingAny("kazakhstan", id),
        (d, id) => d.Events.Involving(id, ParticipantRole.Host),
        (d, id) => d.Events.Between(RecordId<Actor>.Parse("kazakhstan"), id),
        (d, id) => d.Events.BetweenExactly(id, RecordId<Actor>.Parse("kazakhstan")),
        (d, id) => d.Investments.From(id),
        (d, id) => d.Investments.FromExactly(id),
        (d, id) => d.Investments.Into(id),
        (d, id) => d.Investments.IntoExactly(id),
        (d, id) => d.Indicators.About(id),
        (d, id) => d.Indicators.ReportedBy(id),
        (d, id) => d.Programmes.OwnedBy(id),
        (d, id) => d.Proposals.By(id),
        (d, id) => d.Proposals.To(id),
        (d, id) => d.Assessments.HeldBy(id),
    ];

    [Theory]
    [MemberData(nameof(WithoutCodes))]
    public void A_filter_without_codes_is_refused(string name, Action<Dataset> ask) =>
        Asking(() => ask(data)).Should().Throw<ArgumentException>().WithMessage($"name at least one {name}; to keep everything, leave the filter out*");

    public static TheoryData<string, Action<Dataset>> WithCodesThatAreNone => new()
    {
        { "ParticipantRole", d => d.Events.WithRole(default(ParticipantRole)) },
        { "ParticipantRole", d => d.Events.Involving("kazakhstan", default) },
        { "RecordKind", d => d.Records.OfKind(default(RecordKind)) },
        { "CooperationArea", d => d.Events.In(CooperationArea.Energy, (CooperationArea)999) },
        { "EventKind", d => d.Events.OfKind(default(EventKind)) },
        { "EventLevel", d => d.Events.AtLevel((EventLevel)(-1)) },
        { "Realis", d => d.Events.WithRealis(default(Realis)) },
        { "Instrument", d => d.Agreements.OfInstrument(default(Instrument)) },
        { "Binding", d => d.Agreements.WithBinding(default) },
        { "LegalStepKind", d => d.Agreements.WithStep(default) },
        { "InvestmentKind", d => d.Investments.OfKind(default(InvestmentKind)) },
        { "MoneyStage", d => d.Investments.AtLatestStage(default(MoneyStage)) },
        { "MoneyStage", d => d.Investments.TotalReached(default) },
        { "InvestmentStatus", d => d.Investments.WithStatus(default(InvestmentStatus)) },
        { "Aggregation", d => d.Investments.AggregatedAs(default) },
        { "Measure", d => d.Indicators.OfMeasure(default(Measure)) },
        { "ProposalOutcome", d => d.Proposals.WithOutcome(default(ProposalOutcome)) },
        { "Support", d => d.Events.SupportedBy(default) },
    };

    [Theory]
    [MemberData(nameof(WithCodesThatAreNone))]
    public void A_code_that_does_not_exist_is_refused_and_its_list_named(string name, Action<Dataset> ask) =>
        Asking(() => ask(data)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"{name} has no such member; {name}Codes.All lists those that there are*");

    [Theory]
    [MemberData(nameof(WithAnActor))]
    public void An_unknown_actor_is_an_error_that_names_the_nearest(Action<Dataset, RecordId<Actor>> ask) =>
        Asking(() => ask(data, RecordId<Actor>.Parse("acwa-powr"))).Should().Throw<KeyNotFoundException>().WithMessage("There is no actor 'acwa-powr'; did you mean 'acwa-power'?");

    [Fact]
    public void So_are_an_unknown_place_and_an_unknown_source()
    {
        Asking(() => data.Events.At(RecordId<Place>.Parse("riad"))).Should().Throw<KeyNotFoundException>().WithMessage("There is no place 'riad'");
        Asking(() => data.Events.At(RecordId<Place>.Parse("riyad"))).Should().Throw<KeyNotFoundException>().WithMessage("There is no place 'riyad'; did you mean 'riyadh'?");
        Asking(() => data.Events.Citing(RecordId<Source>.Parse("mfaa"))).Should().Throw<KeyNotFoundException>().WithMessage("There is no source 'mfaa'; did you mean 'mfa'?");
    }

    [Fact]
    public void No_id_at_all_is_an_error() => Asking(() => data.Events.Involving(default(RecordId<Actor>))).Should().Throw<KeyNotFoundException>();

    [Fact]
    public void A_query_of_another_dataset_is_refused()
    {
        using Dataset other = SeedFiles.Good.Dataset();

        foreach (Func<RecordQuery<Event>, RecordQuery<Event>, RecordQuery<Event>> join in new Func<RecordQuery<Event>, RecordQuery<Event>, RecordQuery<Event>>[] { (a, b) => a.And(b), (a, b) => a.Or(b), (a, b) => a.Except(b) })
        {
            Asking(() => join(data.Events, other.Events)).Should().Throw<ArgumentException>().WithMessage("the two queries belong to different datasets; ask both of the same one*");
        }

        data.Events.Contains(other.Events["visit-1994"]).Should().BeFalse("a record belongs to its own dataset only");
        data.Events.Contains(data.Events["visit-1994"]).Should().BeTrue();
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        (LocalDate early, LocalDate late) = (new(1994, 1, 2), new(1994, 1, 3));
        Asking(() => data.Events.During(1995, 1994)).Should().Throw<ArgumentException>().WithMessage("the period begins in 1995, after its end in 1994; swap them*");
        Asking(() => data.Events.SurelyDuring(1995, 1994)).Should().Throw<ArgumentException>();
        Asking(() => data.Events.During(late, early)).Should().Throw<ArgumentException>().WithMessage("the period begins on 1994-01-03, after its end on 1994-01-02; swap them*");
        Asking(() => data.Events.SurelyDuring(late, early.WithCalendar(CalendarSystem.UmAlQura))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-9999)]
    [InlineData(10_000)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_that_no_calendar_has_is_refused(int year)
    {
        Asking(() => data.Events.During(year)).Should().Throw<ArgumentException>();
        Asking(() => data.Events.SurelyDuring(year)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void One_of_several_dates_is_no_period()
    {
        EdtfDate oneOf = EdtfDate.Parse("[2015,2019]");

        Asking(() => data.Events.During(oneOf)).Should().Throw<ArgumentException>().WithMessage("'[2015,2019]' is one of several dates and no period; ask for each and join the answers with Or*");
        Asking(() => data.Events.SurelyDuring(oneOf)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" – …")]
    [InlineData("\u064B")]
    public void A_search_for_no_word_is_refused(string text) => Asking(() => data.Events.Matching(text)).Should().Throw<ArgumentException>().WithMessage("*has no word to search for*");

    [Theory]
    [InlineData((Support)0)]
    [InlineData((Support)6)]
    public void What_is_no_degree_of_support_is_refused(Support least)
    {
        Asking(() => data.Events.SupportedBy(least)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Support has no such member; SupportCodes.All*");
        Asking(() => data.Events.SupportedBy("date", least)).Should().Throw<ArgumentOutOfRangeException>();
        Asking(() => data.Events.SupportedBy("participants/kazakhstan", least)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Null_is_refused_where_it_is_passed()
    {
        RecordQuery<Event> none = null!;
        Action[] calls =
        [
            () => data.Events.During((EdtfDate)null!), () => data.Events.During((HijriPeriod)null!), () => data.Events.During((DateInterval)null!),
            () => data.Events.SurelyDuring((EdtfDate)null!), () => data.Events.SurelyDuring((HijriPeriod)null!), () => data.Events.SurelyDuring((DateInterval)null!),
            () => data.Events.Matching(null!), () => data.Events.Where(null!), () => data.Events.And(null!), () => data.Events.Or(null!), () => data.Events.Except(null!),
            () => data.Events.Contains(null!), () => data.Events.Find((string)null!), () => _ = data.Events[(string)null!], () => none.OfKind(EventKind.Visit), () => none.CountByKind(),
            () => data.Actors.Find((string)null!), () => _ = data.Sources[(string)null!], () => data.Find(null!), () => data.Cite((DatasetRecord)null!, CitationStyle.Text),
        ];
        foreach (Action call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }
    }

    [Fact]
    public void What_is_null_is_named_as_the_caller_knows_it()
    {
        RecordQuery<Event> events = null!;
        RecordQuery<Investment> investments = null!;

        Assert.Throws<ArgumentNullException>(() => EventQueries.OfKind(events, EventKind.Visit)).ParamName.Should().Be("events");
        Assert.Throws<ArgumentNullException>(() => InvestmentTotals.Total(investments)).ParamName.Should().Be("investments");
        Assert.Throws<ArgumentNullException>(() => data.Events.Matching(null!)).ParamName.Should().Be("text");
        Assert.Throws<ArgumentNullException>(() => data.Events.Or(null!)).ParamName.Should().Be("other");
    }

    private static Action Asking(Action ask) => ask;

    private static Action Asking(Func<object> ask) => () => _ = ask();
}
