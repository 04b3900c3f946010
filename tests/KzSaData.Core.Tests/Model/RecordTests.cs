using KzSaData.Core.Tests.Query;

namespace KzSaData.Core.Tests.Model;

public sealed class RecordTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public RecordTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void An_event_is_read_as_it_was_written()
    {
        Event visit = data.Events["visit-1994"];

        (visit.RecordKind, visit.Kind, visit.Level, visit.Realis, visit.Date, visit.Hijri).Should().Be((RecordKind.Event, EventKind.Visit, EventLevel.HeadOfState, Realis.Occurred, EdtfDate.Parse("1994-09-28"), null));
        visit.Participants.Select(p => (p.Actor.Key, p.Role, p.Title?["en"])).Should().Equal(
            ("kazakhstan", ParticipantRole.Visitor, null), ("saudi-arabia", ParticipantRole.Host, null), ("minister", ParticipantRole.Delegate, "Minister of Trade"));
        visit.Place.Should().BeSameAs(data.Places["riyadh"]);
        visit.Areas.Should().Equal(CooperationArea.Politics);
        visit.ToString().Should().Be("visit-1994: President visits Riyadh");
    }

    [Fact]
    public void An_agreement_is_read_as_it_was_written()
    {
        Agreement memo = data.Agreements["memo-2008"];

        (memo.Instrument, memo.Binding, memo.NumberReported, memo.Place).Should().Be((Instrument.Memorandum, Binding.NonBinding, 3, null));
        memo.LegalSteps.Select(step => (step.Kind, step.By?.Key, step.Date)).Should().Equal(
            (LegalStepKind.Signed, null, EdtfDate.Parse("2008-03")), (LegalStepKind.Ratified, "kazakhstan", EdtfDate.Parse("2009")));
    }

    [Fact]
    public void Amounts_come_in_the_order_of_their_stages_and_the_last_is_the_latest()
    {
        Investment farm = data.Investments["wind-farm"];

        farm.Amounts.Select(amount => amount.Stage).Should().Equal(MoneyStage.Pledged, MoneyStage.Committed);
        farm.Amount.Should().BeSameAs(farm.Amounts[1]);
        (farm.Amount!.Best, farm.Amount.Low, farm.Amount.High, farm.Amount.Qualifier, farm.Amount.Currency, farm.Amount.ToString()).Should().Be((1_100_000_000m, null, null, Qualifier.About, Currency.Usd, "USD ~1100000000"));
        (farm.Status, farm.Statuses.Count, farm.Aggregation).Should().Be((InvestmentStatus.UnderConstruction, 2, Aggregation.Countable));
        farm.Quantities.Should().ContainSingle().Which.Value.Should().Be(Estimate.Exactly(1000));
    }

    [Fact]
    public void The_others_are_read_as_they_were_written()
    {
        Indicator turnover = data.Indicators["turnover-2023"];
        (turnover.Measure, turnover.Value, turnover.Unit, turnover.Subject.Key, turnover.Counterpart!.Key, turnover.Reporter!.Key)
            .Should().Be((Measure.TradeTurnover, Estimate.Exactly(119_000_000), "USD", "kazakhstan", "saudi-arabia", "samruk"));
        Programme programme = data.Programmes["scholarships"];
        (programme.Owner.Key, programme.Purpose["en"]).Should().Be(("saudi-arabia", "To teach."));
        Proposal proposal = data.Proposals["direct-flights"];
        (proposal.By[0].Key, proposal.To[0].Key, proposal.Outcome, proposal.Date).Should().Be(("minister", "saudi-arabia", ProposalOutcome.Open, null));
    }

    [Fact]
    public void What_leads_to_a_record_is_found_from_it()
    {
        data.Agreements["memo-2008"].LinkedFrom.Should().Equal(data.Events["visit-1994"]);
        data.Investments["portfolio"].LinkedFrom.Should().Equal(data.Investments["water-loan"]);
        data.Events["visit-1994"].LinkedFrom.Should().BeEmpty();
        data.Events["visit-1994"].Outcomes.Should().Equal(data.Agreements["memo-2008"]);
        data.Investments["water-loan"].Relations.Should().ContainSingle().Which.To.Should().BeSameAs(data.Investments["portfolio"]);
    }

    [Fact]
    public void Links_of_a_large_dataset_lead_both_ways()
    {
        RandomWorld world = new(5, 400);
        ILookup<DatasetRecord, DatasetRecord> expected = world.Data.Records
            .SelectMany(from => from.Relations.Select(relation => relation.To).Concat((from as Event)?.Outcomes ?? []).Distinct().Select(to => (from, to)))
            .ToLookup(link => link.to, link => link.from);

        expected.Should().NotBeEmpty();
        foreach (DatasetRecord record in world.Data.Records)
        {
            OracleComparison.Same([.. expected[record].Select(from => from.Key)], record.LinkedFrom.Select(from => from.Key), $"LinkedFrom of {record.Key}");
        }
    }

    [Fact]
    public void Records_of_a_large_dataset_are_found_from_their_actors_places_and_sources()
    {
        Dataset random = new RandomWorld(6, 400).Data;

        foreach (Place place in random.Places)
        {
            OracleComparison.Same([.. random.Records.Where(record => record.Place == place).Select(record => record.Key)], place.Records.Select(record => record.Key), place.Key);
        }

        foreach (Source source in random.Sources)
        {
            OracleComparison.Same([.. random.Records.Where(record => record.Evidence.Any(evidence => evidence.Source == source)).Select(record => record.Key)], source.Records.Select(record => record.Key), source.Key);
        }
    }
}
