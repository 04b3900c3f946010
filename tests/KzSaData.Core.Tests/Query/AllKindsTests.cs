using NodaTime;
using static KzSaData.Core.Tests.Query.RecordKeys;

namespace KzSaData.Core.Tests.Query;

/// <summary>A query over all kinds of record, by example.</summary>
public sealed class AllKindsTests : IClassFixture<GoodDataset>
{
    private static readonly RecordId<Actor> SaudiArabia = RecordId<Actor>.Parse("saudi-arabia");
    private readonly Dataset data;

    public AllKindsTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void Records_of_all_kinds_come_in_one_order_of_date_and_the_undated_last() =>
        Keys(data.Records).Should().Equal("visit-1994", "memo-2008", "scholarships", "wind-farm", "turnover-2023", "water-loan", "direct-flights", "good-relations", "portfolio");

    [Fact]
    public void Or_the_newest_first() =>
        Keys(data.Records.NewestFirst()).Should().Equal("turnover-2023", "water-loan", "wind-farm", "scholarships", "memo-2008", "visit-1994", "direct-flights", "good-relations", "portfolio");

    [Fact]
    public void All_records_come_in_the_order_of_a_filtered_query_however_far_one_walked_before()
    {
        using Dataset world = ImageBytes.Of(new RandomWorld(11, 700).Data).Open();
        string[] expected = [.. Keys(world.Records.Where(static _ => true))];
        expected.Should().HaveCountGreaterThan(2000, "they take several pages");

        foreach (int taken in new[] { 1, 63, 1025, 64, expected.Length, expected.Length + 1 })
        {
            Keys(world.Records).Take(taken).Should().Equal(expected.Take(taken));
        }
    }

    [Fact]
    public void Every_shared_filter_asks_all_kinds()
    {
        Keys(data.Records.Involving(SaudiArabia).During(1994, 2010)).Should().Equal("visit-1994", "memo-2008", "scholarships");
        Keys(data.Records.During(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)).Involving(SaudiArabia)).Should().Equal("scholarships", "wind-farm");
        Keys(data.Records.Undated()).Should().Equal("direct-flights", "good-relations", "portfolio");
        data.Records.Count.Should().Be(9);
    }

    [Fact]
    public void A_kind_is_a_filter_and_a_facet()
    {
        RecordQuery<DatasetRecord> flows = data.Records.OfKind(RecordKind.Investment, RecordKind.Agreement);

        Keys(flows).Should().Equal("memo-2008", "wind-farm", "water-loan", "portfolio");
        flows.CountByKind().Should().Equal(new FacetCount<RecordKind>(RecordKind.Investment, 3), new FacetCount<RecordKind>(RecordKind.Agreement, 1));
        flows.OfKind(RecordKind.Event).Count.Should().Be(0);
        Keys(flows.OfKind(RecordKind.Event).Or(data.Records.OfKind(RecordKind.Event))).Should().Equal("visit-1994");
        Keys(data.Records.Except(data.Records.OfKind(RecordKind.Investment))).Should().NotContain("wind-farm").And.HaveCount(6);
    }

    [Fact]
    public void A_query_of_one_type_goes_on_with_the_filters_of_its_kind()
    {
        RecordQuery<Investment> investments = data.Records.Involving(SaudiArabia).OfType<Investment>().OfKind(data.Investments["wind-farm"].Kind);

        Keys(investments).Should().Equal("wind-farm");
        Keys(investments.Or(data.Investments.Undated())).Should().Equal("wind-farm", "portfolio");
    }

    [Fact]
    public void Facets_add_up_over_the_kinds()
    {
        data.Records.CountByYear()[2008].Count.Should().Be(data.Records.During(2008).Count).And.Be(1);
        data.Records.CountByActor().Single(facet => facet.Value.Id == SaudiArabia).Count.Should().Be(data.Actors[SaudiArabia].Records.Count).And.Be(5);
        data.Records.CountBySupport().Sum(facet => facet.Count).Should().Be(data.Records.Count);
    }

    [Fact]
    public void A_record_of_any_kind_is_looked_up_by_its_id()
    {
        data.Records["wind-farm"].Should().BeSameAs(data.Investments["wind-farm"]);
        data.Records.Find("visit-1994").Should().BeSameAs(data.Events["visit-1994"]);
        data.Records.Find("no-such-record").Should().BeNull();
        data.Records.Invoking(records => records["wind-far"]).Should().Throw<KeyNotFoundException>().WithMessage("There is no record 'wind-far'; did you mean 'wind-farm'?");
    }
}
