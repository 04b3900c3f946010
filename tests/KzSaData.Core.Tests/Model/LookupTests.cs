namespace KzSaData.Core.Tests.Model;

/// <summary>Ids lead to one entity for ever; what is not there is named.</summary>
public sealed class LookupTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public LookupTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void An_id_leads_to_the_same_object_by_every_way()
    {
        Event visit = data.Events["visit-1994"];

        visit.Id.Should().Be(RecordId<Event>.Parse("visit-1994"));
        data.Events[visit.Id].Should().BeSameAs(visit);
        data.Events.Find(visit.Id).Should().BeSameAs(visit);
        data.Events.Find("visit-1994").Should().BeSameAs(visit);
        data.Find("visit-1994").Should().BeSameAs(visit);
        data.Events.Single().Should().BeSameAs(visit);
        data.Events.NewestFirst().First().Should().BeSameAs(visit);
        data.Notes[0].About.Should().BeSameAs(visit);
        data.Actors["minister"].Records.Should().Contain(visit).Which.Should().BeSameAs(visit);
    }

    [Fact]
    public void Find_answers_null_for_an_unknown_id()
    {
        data.Events.Find("no-such-event").Should().BeNull();
        data.Events.Find("wind-farm").Should().BeNull("that is an investment");
        data.Actors.Find("nobody").Should().BeNull();
        data.Find("nothing").Should().BeNull();
        data.Find(new string('a', 5000)).Should().BeNull();
        data.Events.Find(default(RecordId<Event>)).Should().BeNull();
        data.Actors.Find(string.Empty).Should().BeNull();
    }

    [Fact]
    public void The_indexer_names_the_nearest_id() =>
        Assert.Throws<KeyNotFoundException>(() => data.Investments["wind-frm"]).Message.Should().Be("There is no investment 'wind-frm'; did you mean 'wind-farm'?");

    [Fact]
    public void Or_what_has_the_id_instead()
    {
        Assert.Throws<KeyNotFoundException>(() => data.Events["wind-farm"]).Message.Should().Be("There is no event 'wind-farm'; it is an investment");
        Assert.Throws<KeyNotFoundException>(() => data.Investments["visit-1994"]).Message.Should().Be("There is no investment 'visit-1994'; it is an event");
        Assert.Throws<KeyNotFoundException>(() => data.Records["riyadh"]).Message.Should().Be("There is no record 'riyadh'; it is a place");
        Assert.Throws<KeyNotFoundException>(() => data.Events.Involving("riyadh")).Message.Should().Be("There is no actor 'riyadh'; it is a place");
    }

    [Theory]
    [InlineData("power", "acwa-power")]
    [InlineData("arabia", "saudi-arabia")]
    [InlineData("Saudi Arabia", "saudi-arabia")]
    [InlineData("Islamic Development Bank", "isdb")]
    [InlineData("development bank", "isdb")]
    public void Or_the_id_that_has_the_words_or_that_of_the_name(string written, string meant) =>
        Assert.Throws<KeyNotFoundException>(() => data.Actors[written]).Message.Should().Be($"There is no actor '{written}'; did you mean '{meant}'?");

    [Fact]
    public void Nothing_near_is_not_named() =>
        Assert.Throws<KeyNotFoundException>(() => data.Actors["x"]).Message.Should().Be("There is no actor 'x'");

    [Fact]
    public void Find_follows_a_retired_id_to_its_successor()
    {
        data.Events.Find("visit-of-1994").Should().BeSameAs(data.Events["visit-1994"]);
        data.Find("visit-of-1994").Should().BeSameAs(data.Events["visit-1994"]);
        data.Agreements.Find("visit-of-1994").Should().BeNull("the successor is an event");
    }

    [Fact]
    public void A_retired_id_without_a_successor_leads_nowhere()
    {
        data.Events.Find("rumour-1993").Should().BeNull();
        data.Find("rumour-1993").Should().BeNull();
    }

    [Fact]
    public void The_indexer_tells_what_became_of_a_retired_id()
    {
        Assert.Throws<KeyNotFoundException>(() => data.Events["visit-of-1994"]).Message
            .Should().Be("The event 'visit-of-1994' was retired in 2026.9.0; its successor is 'visit-1994'. Reason: Renamed");
        Assert.Throws<KeyNotFoundException>(() => data.Events["rumour-1993"]).Message
            .Should().Be("The event 'rumour-1993' was retired in 2026.9.0 without a successor. Reason: It never was");
    }

    [Fact]
    public void Every_id_of_a_large_dataset_is_found()
    {
        RandomWorld world = new(77, 1500, TableId.Event);

        world.Data.Records.Should().OnlyContain(record => ReferenceEquals(world.Data.Find(record.Key), record));
        world.Data.Records.Should().OnlyContain(record => world.Data.Find(record.Key + "x") == null);
    }

    [Fact]
    public void Entities_come_in_the_order_of_their_ids()
    {
        data.Actors.Select(actor => actor.Key).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(data.Actors.Count);
        data.Sources.Select(source => source.Key).Should().BeInAscendingOrder(StringComparer.Ordinal);
        data.Places.Select(place => place.Key).Should().Equal("astana", "riyadh");
    }
}
