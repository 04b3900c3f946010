using KzSaData;

namespace Consumer;

internal static class AboutQueries
{
    public static void Check(Dataset data)
    {
        Narrowing(data.Investments);
        Home(data.Investments);
        Order(data.Events);
        Algebra(data.Agreements);

        Claim.Holds(data.Investments.Matching("wind").Count > 0, "words are found");
        Claim.Holds(data.Events.CountByYear()[1994].Count == data.Events.During(1994).Count, "a facet counts what a filter finds");
        RecordQuery<Event> visits = data.Events.Where(one => one.Title["en"].Contains("visit", StringComparison.OrdinalIgnoreCase));
        Claim.Holds(visits.Count > 0 && visits.Count < data.Events.Count, "any predicate narrows");
    }

    private static void Narrowing(RecordSet<Investment> investments)
    {
        RecordQuery<Investment> energy = investments.In(CooperationArea.Energy);
        int before = energy.Count;
        RecordQuery<Investment> recent = energy.Involving(KnownActors.AcwaPower).During(2022, 2026);

        Claim.HoldsForEach(recent, one => one.Areas.Contains(CooperationArea.Energy), "each condition holds for each result");
        Claim.Holds(recent.Count <= before && energy.Count == before, "narrowing leaves the wider query as it is");
        Claim.Holds(recent.ToList().Count == recent.Count, "counting and enumerating agree");
        Claim.Holds(recent.During(1991).Count == 0, "two periods that exclude each other leave nothing");
        Claim.Refused<KeyNotFoundException>(() => investments.Involving(RecordId<Actor>.Parse("acwa-powr")).Count, "a slip in an id is refused, not answered with nothing");
    }

    private static void Home(RecordSet<Investment> investments)
    {
        RecordQuery<Investment> saudi = investments.From(KnownActors.SaudiArabia);

        Claim.HoldsForEach(investments.From(KnownActors.AcwaPower), own => saudi.Any(one => one.Id == own.Id), "a state stands for its companies");
        Claim.HoldsForEach(saudi, one => one.Id != KnownInvestments.IsdbPortfolioInKazakhstan, "but not for a bank of many states");
    }

    private static void Order(RecordSet<Event> events)
    {
        RecordQuery<Event> visits = events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia);
        Event? previous = null;
        foreach (Event visit in visits.Except(events.Undated()))
        {
            Claim.Holds(previous is null || !(previous.Date!.Earliest > visit.Date!.Earliest), "results come in order of date");
            previous = visit;
        }

        Claim.Holds(previous is not null && visits.NewestFirst().First() == previous, "or with the newest first");
    }

    private static void Algebra(RecordSet<Agreement> agreements)
    {
        RecordQuery<Agreement> media = agreements.In(CooperationArea.Media);
        RecordQuery<Agreement> energy = agreements.In(CooperationArea.Energy);

        Claim.Holds(media.Or(energy).Count == media.Count + energy.Count - media.And(energy).Count, "or, and");
        Claim.Holds(media.Or(energy).Except(energy).Count == media.Except(energy).Count, "except");
        Claim.Holds(media.Count > 0, "there are agreements on media");
    }
}
