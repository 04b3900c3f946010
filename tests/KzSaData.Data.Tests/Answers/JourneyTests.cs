namespace KzSaData.Data.Tests.Answers;

/// <summary>Who travelled, where, and which: what the published records must answer.</summary>
public sealed class JourneyTests
{
    private readonly Dataset data = KzSaDataset.Current;

    [Fact]
    public void Each_journey_of_a_head_of_state_is_one_visit() =>
        data.Events.OfKind(EventKind.Visit).AtLevel(EventLevel.HeadOfState).Occurred().WithoutParts().Select(visit => visit.Id).Should().Equal(
            KnownEvents.NazarbayevVisitToSaudiArabia1994,
            KnownEvents.NazarbayevVisitToSaudiArabia2016,
            KnownEvents.NazarbayevVisitToSaudiArabia2017,
            KnownEvents.TokayevVisitToSaudiArabia2022,
            KnownEvents.TokayevVisitToSaudiArabia2023,
            KnownEvents.TokayevVisitToSaudiArabia2024);

    [Fact]
    public void What_was_done_on_a_journey_is_part_of_it()
    {
        IEnumerable<RecordId<Event>> parts = data.Events[KnownEvents.TokayevVisitToSaudiArabia2022].LinkedFrom.OfType<Event>()
            .Where(part => part.Relations.Any(relation => relation.Kind == RelationKind.PartOf && relation.To.Key == KnownEvents.TokayevVisitToSaudiArabia2022.Text))
            .Select(part => part.Id);

        parts.Should().Contain([
            KnownEvents.TokayevUmrahMecca2022,
            KnownEvents.AltynQyranOrderKingSalman2022,
            KnownEvents.TokayevMohammedBinSalmanTalksJeddah2022,
            KnownEvents.TokayevTahaMeetingJeddah2022,
            KnownEvents.KazakhSaudiInvestmentRoundTable2022,
        ]);
    }

    [Fact]
    public void A_country_stands_for_all_places_in_it()
    {
        foreach ((RecordId<Place> place, RecordId<Actor> state) in new[] { (KnownPlaces.SaudiArabia, KnownActors.SaudiArabia), (KnownPlaces.Kazakhstan, KnownActors.Kazakhstan) })
        {
            data.Events.At(place).Count.Should().Be(data.Events.Count(e => e.Place?.Country.Id == state)).And.BeGreaterThan(3 * data.Events.AtExactly(place).Count);
        }
    }

    [Fact]
    public void An_id_of_another_kind_and_a_part_of_an_id_are_understood()
    {
        Assert.Throws<KeyNotFoundException>(() => data.Events["acwa-wind-farm"]).Message.Should().Be("There is no event 'acwa-wind-farm'; it is an investment");
        Assert.Throws<KeyNotFoundException>(() => data.Actors["tokayev"]).Message.Should().Be("There is no actor 'tokayev'; did you mean 'kemel-tokayev' or 'kassym-jomart-tokayev'?");
    }

    [Fact]
    public void What_is_in_force_is_known_of_some_agreements_and_possible_of_most()
    {
        DateOnly day = new(2020, 1, 1);

        data.Agreements.InForce(day).Should().NotBeEmpty().And.OnlyContain(agreement => agreement.LegalSteps.Any(step => step.Kind == LegalStepKind.EnteredIntoForce));
        data.Agreements.MayBeInForce(day).Count.Should().BeGreaterThan(data.Agreements.InForce(day).Count);
    }
}
