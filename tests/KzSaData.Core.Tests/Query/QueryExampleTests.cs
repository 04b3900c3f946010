using static KzSaData.Core.Tests.Query.RecordKeys;

namespace KzSaData.Core.Tests.Query;

/// <summary>What the other filters and the steps of a query mean, by example.</summary>
public sealed class QueryExampleTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public QueryExampleTests(GoodDataset good) => data = good.Data;

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
}
