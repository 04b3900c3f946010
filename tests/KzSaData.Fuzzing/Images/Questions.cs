using NodaTime;

namespace KzSaData.Fuzzing.Images;

/// <summary>Every filter, facet and total of the library, as questions to a dataset.</summary>
internal static class Questions
{
    private static readonly RecordId<Actor> Kazakhstan = RecordId<Actor>.Parse("kazakhstan");
    private static readonly RecordId<Actor> Sample = RecordId<Actor>.Parse("sample-actor");
    private static readonly RecordId<Place> Riyadh = RecordId<Place>.Parse("riyadh");
    private static readonly RecordId<Source> Paper = RecordId<Source>.Parse("sample-source");
    private static readonly LocalDate Day = new(1994, 9, 28);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Action<Dataset>> All { get; } =
    [
        .. OfKind(static data => data.Events), .. OfKind(static data => data.Agreements), .. OfKind(static data => data.Investments), .. OfKind(static data => data.Indicators),
        .. OfKind(static data => data.Assessments), .. OfKind(static data => data.Programmes), .. OfKind(static data => data.Proposals), .. OfKind(static data => data.Records),
        .. Events(), .. Agreements(), .. Investments(), .. Others(), .. Entities(),
    ];

    private static IEnumerable<Action<Dataset>> OfKind<T>(Func<Dataset, RecordQuery<T>> all)
        where T : DatasetRecord
    {
        Func<RecordQuery<T>, RecordQuery<T>>[] filters =
        [
            static q => q.At(Riyadh), static q => q.AtExactly(Riyadh), static q => q.Between(Kazakhstan, Sample), static q => q.BetweenExactly(Kazakhstan, Sample), static q => q.Citing(Paper),
            static q => q.Disputed(), static q => q.Disputed("date"), static q => q.During(1994), static q => q.During(1990, 2030), static q => q.During(Day), static q => q.During(HijriPeriod.Parse("1446")),
            static q => q.In(CooperationArea.Politics, CooperationArea.Water), static q => q.Involving(Kazakhstan), static q => q.Involving(Sample, ParticipantRole.Party), static q => q.InvolvingAny(Kazakhstan, Sample),
            static q => q.InvolvingExactly(Sample), static q => q.Matching("visit"), static q => q.Matching("w"), static q => q.Noted(), static q => q.Since(2000), static q => q.Until(2000),
            static q => q.SupportedBy(Support.SingleVoice), static q => q.SupportedBy("date", Support.Corroborated), static q => q.SurelyDuring(1990, 2030), static q => q.SurelyDuring(HijriPeriod.Parse("1446-12")),
            static q => q.Undated(), static q => q.WithRole(ParticipantRole.Party, ParticipantRole.Host), static q => q.WithoutParts(), static q => q.Where(static record => record.Evidence.Count > 1),
            static q => q.During(1994).Or(q.Undated()), static q => q.Except(q.Disputed()), static q => q.And(q.Involving(Kazakhstan)),
        ];
        foreach (Func<RecordQuery<T>, RecordQuery<T>> filter in filters)
        {
            yield return data => _ = filter(all(data)).Count;
        }

        Func<RecordQuery<T>, object?>[] answers =
        [
            static q => q.CountByArea(), static q => q.CountByActor(), static q => q.CountByPlace(), static q => q.CountBySource(), static q => q.CountBySupport(), static q => q.CountByYear(),
            static q => q.Take(3).ToList(), static q => q.NewestFirst().Take(3).ToList(), static q => q.Undated().FirstOrDefault(),
        ];
        foreach (Func<RecordQuery<T>, object?> answer in answers)
        {
            yield return data => _ = answer(all(data));
        }
    }

    private static IEnumerable<Action<Dataset>> Events() =>
    [
        static data => _ = data.Events.OfKind(EventKind.Visit).Count, static data => _ = data.Events.AtLevel(EventLevel.Minister).Count, static data => _ = data.Events.Occurred().Count,
        static data => _ = data.Events.WithRealis(Realis.Planned).Count, static data => _ = data.Events.CountByKind(), static data => _ = data.Events.CountByLevel(), static data => _ = data.Events.CountByRealis(),
    ];

    private static IEnumerable<Action<Dataset>> Agreements() =>
    [
        static data => _ = data.Agreements.OfInstrument(Instrument.Treaty).Count, static data => _ = data.Agreements.WithBinding(Binding.Binding).Count, static data => _ = data.Agreements.WithStep(LegalStepKind.Signed).Count,
        static data => _ = data.Agreements.InForce(Day).Count, static data => _ = data.Agreements.MayBeInForce(Day).Count,
        static data => _ = data.Agreements.CountByBinding(), static data => _ = data.Agreements.CountByInstrument(), static data => _ = data.Agreements.CountByStep(),
    ];

    private static IEnumerable<Action<Dataset>> Investments() =>
    [
        static data => _ = data.Investments.From(Sample).Count, static data => _ = data.Investments.Into(Kazakhstan).Count, static data => _ = data.Investments.FromExactly(Sample).Count, static data => _ = data.Investments.IntoExactly(Kazakhstan).Count,
        static data => _ = data.Investments.AtLatestStage(MoneyStage.Committed).Count, static data => _ = data.Investments.ReachedStage(MoneyStage.Committed).Count, static data => _ = data.Investments.WorthAtLeast(Money.Usd(1)).Count,
        static data => _ = data.Investments.AggregatedAs(Aggregation.PartOf).Count, static data => _ = data.Investments.OfKind(InvestmentKind.Loan).Count, static data => _ = data.Investments.WithStatus(InvestmentStatus.Completed).Count,
        static data => _ = data.Investments.CountByKind(), static data => _ = data.Investments.CountByStage(), static data => _ = data.Investments.CountByStatus(),
        Sum(static data => data.Investments.Total().LeftOut.Count), Sum(static data => data.Investments.TotalByYear().Count), Sum(static data => data.Investments.TotalByArea().Count),
        Sum(static data => data.Investments.TotalByFunder().Count), Sum(static data => data.Investments.TotalReached(MoneyStage.Committed).Lines.Count),
    ];

    private static IEnumerable<Action<Dataset>> Others() =>
    [
        static data => _ = data.Indicators.About(Kazakhstan).Count, static data => _ = data.Indicators.ReportedBy(Kazakhstan).Count, static data => _ = data.Indicators.OfMeasure(Measure.Exports).Count, static data => _ = data.Indicators.CountByMeasure(), static data => _ = data.Indicators.Mirrors(),
        static data => _ = data.Assessments.HeldBy(Sample).Count, static data => _ = data.Programmes.OwnedBy(Sample).Count, static data => _ = data.Proposals.By(Sample).Count, static data => _ = data.Proposals.To(Kazakhstan).Count,
        static data => _ = data.Proposals.WithOutcome(ProposalOutcome.Unknown).Count, static data => _ = data.Proposals.CountByOutcome(), static data => _ = data.Records.CountByKind(), static data => _ = data.Records.OfKind(RecordKind.Event).Count,
    ];

    private static IEnumerable<Action<Dataset>> Entities() =>
    [
        static data => _ = data.Find("sample-event"), static data => _ = data.Find("sample-retired"), static data => _ = data.Events.Find("visit-1994"), static data => _ = data.Actors["sample-actor"].Records.Count,
        static data => _ = data.Actors.Matching("bank").Count, static data => _ = data.Places.Matching("city").Count, static data => _ = data.Sources.Matching("news").Count, static data => _ = data.Publishers.Matching("agency").Count,
        static data => _ = data.Notes.Count, static data => _ = data.Changes.Count, static data => _ = data.Coverage.Count, static data => _ = data.Directions.Select(static direction => direction.Records.Count).Sum(),
        static data => _ = data.Records.Select(static record => record.LinkedFrom.Count).Sum(), static data => _ = data.Cite(CitationStyle.BibTeX),
    ];

    // A sum that is beyond a decimal says so, as it is documented to do.
    private static Action<Dataset> Sum(Func<Dataset, int> total) => data =>
    {
        try
        {
            _ = total(data);
        }
        catch (OverflowException e) when (e.Message.Contains("beyond", StringComparison.Ordinal))
        {
            // An answer.
        }
    };
}
