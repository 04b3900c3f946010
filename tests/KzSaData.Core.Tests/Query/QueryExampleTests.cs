using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>What the filters mean, by example.</summary>
public sealed class QueryExampleTests : IClassFixture<GoodDataset>
{
    private static readonly RecordId<Actor> Kazakhstan = RecordId<Actor>.Parse("kazakhstan");
    private static readonly RecordId<Actor> SaudiArabia = RecordId<Actor>.Parse("saudi-arabia");
    private readonly Dataset data;

    public QueryExampleTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void A_state_stands_for_the_actors_at_home_in_it() =>
        Keys(data.Investments.From(SaudiArabia)).Should().Equal("wind-farm");

    [Fact]
    public void But_not_for_a_bank_of_many_states() =>
        Keys(data.Investments.From(SaudiArabia)).Should().NotContain("portfolio").And.NotContain("water-loan");

    [Fact]
    public void An_actor_is_named_by_its_id_by_itself_or_by_text()
    {
        Actor acwa = data.Actors["acwa-power"];

        Keys(data.Investments.From(acwa)).Should().Equal(Keys(data.Investments.From(acwa.Id))).And.Equal(Keys(data.Investments.From("acwa-power"))).And.Equal("wind-farm");
        Keys(data.Events.Involving(data.Actors["saudi-arabia"], ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Events.At(data.Places["riyadh"])).Should().Equal(Keys(data.Events.At("riyadh"))).And.Equal("visit-1994");
        Keys(data.Events.Citing(data.Sources["spa"])).Should().Equal("visit-1994");
        Keys(data.Records.Between(acwa, "kazakhstan")).Should().Equal("wind-farm");
    }

    [Fact]
    public void A_country_stands_for_what_lies_in_it_however_deep()
    {
        using Dataset places = SeedFiles.Good
            .With("places/saudi-arabia.json", Place("saudi-arabia", "country", string.Empty))
            .With("places/riyadh-region.json", Place("riyadh-region", "region", ", \"within\": \"saudi-arabia\""))
            .Change("places/riyadh.json", "\"country\": \"saudi-arabia\"", "\"country\": \"saudi-arabia\", \"within\": \"riyadh-region\"")
            .Dataset();

        Keys(places.Events.At("saudi-arabia")).Should().Equal(Keys(places.Events.At("riyadh-region"))).And.Equal(Keys(places.Events.At("riyadh"))).And.Equal("visit-1994");
        Keys(places.Events.AtExactly("saudi-arabia")).Should().BeEmpty();
        Keys(places.Events.AtExactly("riyadh")).Should().Equal("visit-1994");
        places.Events.CountByPlace().Should().ContainSingle().Which.Value.Key.Should().Be("riyadh", "the facet counts places themselves");
        places.Places["saudi-arabia"].Places.Should().Equal(places.Places["riyadh-region"]);
        places.Places["saudi-arabia"].Records.Should().BeEmpty();

        static string Place(string id, string kind, string more) => $$"""
            {
              "$schema": "../schema/place.json", "id": "{{id}}", "kind": "{{kind}}", "name": { "en": "{{id}}" },
              "country": "saudi-arabia"{{more}}
            }
            """;
    }

    [Fact]
    public void Any_of_several_actors_is_enough()
    {
        Keys(data.Records.InvolvingAny("acwa-power", "isdb")).Should().Equal("wind-farm", "water-loan", "portfolio");
        Keys(data.Records.InvolvingAny("minister")).Should().Equal("visit-1994", "direct-flights", "good-relations");
    }

    [Fact]
    public void A_role_keeps_what_somebody_has_it_in()
    {
        Keys(data.Records.WithRole(ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Records.WithRole(ParticipantRole.Party, ParticipantRole.Host)).Should().Equal("visit-1994", "memo-2008");
        Keys(data.Records.WithRole(ParticipantRole.Signatory)).Should().BeEmpty();
    }

    [Fact]
    public void What_is_part_of_another_record_of_its_kind_can_be_left_out()
    {
        Keys(data.Investments.WithoutParts()).Should().Equal("wind-farm", "portfolio");
        Keys(data.Records.OfKind(RecordKind.Investment).WithoutParts()).Should().Equal("wind-farm", "portfolio");

        using Dataset ofAnotherKind = SeedFiles.Good.Change("investments/water-loan.json", "\"to\": \"portfolio\"", "\"to\": \"scholarships\"").Change("investments/water-loan.json", "\"aggregation\": \"part-of\"", "\"aggregation\": \"countable\"").Dataset();
        Keys(ofAnotherKind.Investments.WithoutParts()).Should().Equal("wind-farm", "water-loan", "portfolio");
    }

    [Theory]
    [InlineData("occurred", 1)]
    [InlineData("planned", 0)]
    [InlineData("postponed", 0)]
    public void Only_what_took_place_occurred(string realis, int count)
    {
        using Dataset events = SeedFiles.Good.Change("events/visit-1994.json", "\"occurred\"", $"\"{realis}\"").Dataset();

        events.Events.Occurred().Count.Should().Be(count);
    }

    [Fact]
    public void Exactly_leaves_the_companies_out() => Keys(data.Investments.FromExactly(SaudiArabia)).Should().BeEmpty();

    [Fact]
    public void A_company_stands_for_itself_only() =>
        Keys(data.Investments.Involving(RecordId<Actor>.Parse("acwa-power"))).Should().Equal("wind-farm");

    [Fact]
    public void Between_wants_both() =>
        Keys(data.Investments.Between(Kazakhstan, SaudiArabia)).Should().Equal("wind-farm");

    [Fact]
    public void An_actor_in_a_role_is_that_actor_in_that_role()
    {
        Keys(data.Events.Involving(SaudiArabia, ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Events.Involving(Kazakhstan, ParticipantRole.Host)).Should().BeEmpty("the host was somebody else");
    }

    [Theory]
    [InlineData("1994-09", true)]
    [InlineData("1994-09-28", true)]
    [InlineData("1994-09-29", false)]
    [InlineData("../1994-09-28", true)]
    [InlineData("1994-09-28/..", true)]
    [InlineData("199X", true)]
    public void Both_ends_of_a_period_belong_to_it(string period, bool falls) =>
        Keys(data.Events.During(EdtfDate.Parse(period))).Should().HaveCount(falls ? 1 : 0);

    [Fact]
    public void What_may_fall_in_a_period_is_not_what_must()
    {
        // The farm is dated 2022, no more precisely.
        LocalDate may = new(2022, 5, 1);
        Keys(data.Investments.During(may, may)).Should().Equal("wind-farm");
        Keys(data.Investments.SurelyDuring(may, may)).Should().BeEmpty();
        Keys(data.Investments.SurelyDuring(2022)).Should().Equal("wind-farm");
    }

    [Fact]
    public void What_lasts_falls_in_every_year_since()
    {
        // The programme is dated 2010/..
        data.Programmes.During(2009).Count.Should().Be(0);
        data.Programmes.During(2010).Count.Should().Be(1);
        data.Programmes.During(2400).Count.Should().Be(1);
        data.Programmes.SurelyDuring(2010, 9999).Count.Should().Be(0, "nobody knows its end");
        data.Programmes.SurelyDuring(EdtfDate.Parse("2009/..")).Count.Should().Be(1, "a period without an end has room for it");
        data.Programmes.SurelyDuring(EdtfDate.Parse("2011/..")).Count.Should().Be(0, "it had begun before");
    }

    [Fact]
    public void What_is_marked_may_fall_outside_of_the_year_that_it_states_and_surely_falls_in_none()
    {
        // The programme is dated 2010/.., the farm 2022, the indicator 2023.
        using Dataset marked = SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994~\"")
            .Change("corrections.json", "\"new\": \"1994-09-28\"", "\"new\": \"1994~\"")
            .Dataset();

        Keys(marked.Events.During(1993)).Should().Equal("visit-1994");
        Keys(marked.Events.During(1995)).Should().Equal("visit-1994");
        Keys(marked.Events.During(1992)).Should().BeEmpty();
        Keys(marked.Events.SurelyDuring(1994)).Should().BeEmpty();
        Keys(marked.Events.SurelyDuring(1993, 1995)).Should().Equal("visit-1994");
        Keys(marked.Events.During(EdtfDate.Parse("1992~"))).Should().Equal("visit-1994");
        Keys(marked.Events.SurelyDuring(EdtfDate.Parse("1993~/1995"))).Should().BeEmpty("nobody knows that the period had begun in 1993");
        Keys(marked.Events.SurelyDuring(EdtfDate.Parse("1990~/1995"))).Should().Equal("visit-1994");
        marked.Events.CountByYear().Where(year => year.Count > 0).Should().Equal(
            new YearCount(1993, 1, 0, Completeness.Selective), new YearCount(1994, 1, 0, Completeness.Selective), new YearCount(1995, 1, 0, Completeness.Systematic));
    }

    [Fact]
    public void An_unknown_end_is_not_an_open_one()
    {
        using Dataset unknown = SeedFiles.Good.Change("programmes/scholarships.json", "\"date\": \"2010/..\"", "\"date\": \"2010/\"").Dataset();

        unknown.Programmes.During(2010).Count.Should().Be(1);
        unknown.Programmes.During(2040).Count.Should().Be(0, "what ended nobody knows when is not said to have lasted");
        unknown.Programmes.Since(2011).Count.Should().Be(0);
        unknown.Programmes.SurelyDuring(2010).Count.Should().Be(0);
        unknown.Programmes.SurelyDuring(EdtfDate.Parse("2010/..")).Count.Should().Be(1);
        unknown.Programmes.CountByYear()[2040].Count.Should().Be(0);
        data.Programmes.CountByYear()[2040].Count.Should().Be(1, "the other goes on");
    }

    [Fact]
    public void Days_of_the_framework_are_days_too()
    {
        DateOnly day = new(1994, 9, 28);

        Keys(data.Events.During(day)).Should().Equal("visit-1994");
        Keys(data.Events.During(day, day.AddDays(1))).Should().Equal("visit-1994");
        Keys(data.Events.During(day.AddDays(1))).Should().BeEmpty();
        Keys(data.Events.SurelyDuring(day)).Should().Equal("visit-1994");
        Keys(data.Events.During(new LocalDate(1994, 9, 28))).Should().Equal("visit-1994");
    }

    [Fact]
    public void Since_and_until_have_one_end()
    {
        Keys(data.Events.Since(1994)).Should().Equal("visit-1994");
        Keys(data.Events.Since(1995)).Should().BeEmpty();
        Keys(data.Events.Until(1994)).Should().Equal("visit-1994");
        Keys(data.Events.Until(1993)).Should().BeEmpty();
    }

    [Fact]
    public void A_record_with_a_season_is_in_its_season_and_in_no_other()
    {
        using Dataset season = SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994\", \"hijri\": \"1414\"")
            .Change("corrections.json", "\"new\": \"1994-09-28\"", "\"new\": \"1994\"")
            .Dataset();

        Keys(season.Events.During(HijriPeriod.Parse("1414"))).Should().Equal("visit-1994");
        Keys(season.Events.During(HijriPeriod.Parse("1414-12"))).Should().Equal("visit-1994");
        Keys(season.Events.SurelyDuring(HijriPeriod.Parse("1414"))).Should().Equal("visit-1994");
        Keys(season.Events.SurelyDuring(HijriPeriod.Parse("1414-12"))).Should().BeEmpty();
        Keys(season.Events.During(HijriPeriod.Parse("1415"))).Should().BeEmpty("though most of 1415 lies in 1994 and 1995");
    }

    [Fact]
    public void A_hijri_year_is_its_days() =>
        Keys(data.Events.During(new HijriPeriod(1415))).Should().Equal("visit-1994");

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        LocalDate day = new LocalDate(1994, 9, 28).WithCalendar(CalendarSystem.UmAlQura);

        Keys(data.Events.During(day, day)).Should().Equal("visit-1994");
        Keys(data.Events.During(new DateInterval(day, day))).Should().Equal("visit-1994");
        Keys(data.Events.During(day, new LocalDate(1995, 1, 1))).Should().Equal("visit-1994");
    }

    [Fact]
    public void Undated_records_are_in_no_period_but_can_be_found()
    {
        Keys(data.Investments.During(-9998, 9999)).Should().Equal("wind-farm", "water-loan");
        Keys(data.Investments.Undated()).Should().Equal("portfolio");
    }

    [Fact]
    public void Undated_records_come_last_in_either_order()
    {
        Keys(data.Investments).Should().Equal("wind-farm", "water-loan", "portfolio");
        Keys(data.Investments.NewestFirst()).Should().Equal("water-loan", "wind-farm", "portfolio");
    }

    [Theory]
    [InlineData("riyadh")]
    [InlineData("RIYADH")]
    [InlineData("riy")]
    [InlineData("Rīyādh")]
    [InlineData("visit first")]
    [InlineData("президент")]
    [InlineData("визит ПРЕЗИДЕНТА")]
    [InlineData("сапары")]
    [InlineData("الرِّيَاض")]
    [InlineData("زيارة الى")]
    public void Search_knows_words_and_beginnings_in_any_language(string text) => Keys(data.Events.Matching(text)).Should().Equal("visit-1994");

    [Theory]
    [InlineData("iyadh")]
    [InlineData("riyadhed")]
    [InlineData("visit never")]
    public void Search_wants_every_word_from_its_beginning(string text) => Keys(data.Events.Matching(text)).Should().BeEmpty();

    [Fact]
    public void A_dispute_takes_nothing_from_the_support()
    {
        Keys(data.Indicators.Disputed()).Should().Equal("turnover-2023");
        Keys(data.Indicators.Disputed("value")).Should().Equal("turnover-2023");
        Keys(data.Indicators.SupportedBy(Support.SingleVoice)).Should().Equal("turnover-2023");
        Keys(data.Events.SupportedBy("date", Support.BothSidesConfirmed)).Should().Equal("visit-1994");
        Keys(data.Events.SupportedBy("place", Support.Unverified)).Should().Equal("visit-1994");
        Keys(data.Events.SupportedBy("place", Support.SingleVoice)).Should().BeEmpty("nobody names the place");
        Keys(data.Events.SupportedBy(Support.Corroborated)).Should().Equal("visit-1994");
    }

    [Fact]
    public void Worth_at_least_compares_the_lowest_of_the_latest_amount_in_one_currency()
    {
        Keys(data.Investments.WorthAtLeast(Money.Usd(1_150_000_000))).Should().Equal("water-loan", "portfolio");
        Keys(data.Investments.WorthAtLeast(new Money(1, Currency.Parse("KZT")))).Should().BeEmpty();
    }

    [Fact]
    public void A_step_answers_a_new_query_and_leaves_the_old_one_alone()
    {
        RecordQuery<Investment> all = data.Investments;
        RecordQuery<Investment> water = all.In(CooperationArea.Water);
        RecordQuery<Investment> none = water.In(CooperationArea.Sport);

        (all.Count, water.Count, none.Count).Should().Be((3, 1, 0));
    }

    [Fact]
    public void The_last_call_of_newest_first_orders_the_answer_of_set_algebra()
    {
        RecordQuery<Investment> water = data.Investments.In(CooperationArea.Water);
        RecordQuery<Investment> energy = data.Investments.In(CooperationArea.Energy);

        Keys(water.Or(energy)).Should().Equal("wind-farm", "water-loan");
        Keys(water.NewestFirst().Or(energy)).Should().Equal("water-loan", "wind-farm");
        Keys(water.And(energy.NewestFirst())).Should().BeEmpty();
    }

    [Fact]
    public void A_predicate_is_asked_only_for_what_the_other_filters_leave()
    {
        List<string> asked = [];
        RecordQuery<Investment>[] queries =
        [
            data.Investments.Where(Note).In(CooperationArea.Water),
            data.Investments.In(CooperationArea.Water).Where(Note),
            data.Investments.Where(Note).Or(data.Investments.Where(Note)).In(CooperationArea.Water).And(data.Investments.During(2023)),
        ];
        foreach (RecordQuery<Investment> query in queries)
        {
            query.Count.Should().Be(1);
            asked.Should().NotBeEmpty().And.OnlyContain(key => key == "water-loan");
            asked.Clear();
        }

        bool Note(Investment investment)
        {
            asked.Add(investment.Key);
            return true;
        }
    }

    [Fact]
    public void A_query_can_be_walked_twice_and_from_two_sides_at_once()
    {
        RecordQuery<Investment> query = data.Investments.NewestFirst();
        using IEnumerator<Investment> one = query.GetEnumerator();
        one.MoveNext().Should().BeTrue();

        Keys(query).Should().Equal("water-loan", "wind-farm", "portfolio");
        one.MoveNext().Should().BeTrue();
        one.Current.Key.Should().Be("wind-farm");
        one.MoveNext().Should().BeTrue();
        one.MoveNext().Should().BeFalse();
        one.MoveNext().Should().BeFalse("the end stays the end");
        one.Invoking(walk => walk.Reset()).Should().Throw<NotSupportedException>().WithMessage("*another foreach*");
    }

    private static IEnumerable<string> Keys<T>(RecordQuery<T> query)
        where T : DatasetRecord => query.Select(record => record.Key);
}
