using NodaTime;

namespace KzSaData.Core.Tests.Query;

/// <summary>The oracle's lists of the filters that only one kind of record has.</summary>
internal static class KindFilters
{
    public static FilterList<T> Of<T>(Draws draw)
        where T : DatasetRecord => All(draw).OfType<FilterList<T>>().SingleOrDefault() ?? [];

    private static IReadOnlyList<IAskedMethods> All(Draws draw) => [Records(draw), Events(draw), Agreements(draw), Investments(draw), Indicators(draw), Programmes(draw), Proposals(draw), Assessments(draw)];

    private static FilterList<DatasetRecord> Records(Draws draw) => new()
    {
        { draw.Codes<RecordKind>, (q, kinds) => q.OfKind(kinds), (p, kinds) => kinds.Contains(p.Record.RecordKind) },
    };

    private static FilterList<Event> Events(Draws draw) => new()
    {
        { draw.Codes<EventKind>, (q, kinds) => q.OfKind(kinds), (p, kinds) => kinds.Contains(p.Record.Kind) },
        { draw.Codes<EventLevel>, (q, levels) => q.AtLevel(levels), (p, levels) => p.Record.Level is { } level && levels.Contains(level) },
        { draw.Codes<Realis>, (q, realis) => q.WithRealis(realis), (p, realis) => realis.Contains(p.Record.Realis) },
        { q => q.Occurred(), p => p.Record.Realis == Realis.Occurred },
    };

    private static FilterList<Agreement> Agreements(Draws draw) => new()
    {
        { draw.Codes<Instrument>, (q, instruments) => q.OfInstrument(instruments), (p, instruments) => instruments.Contains(p.Record.Instrument) },
        { draw.Code<Binding>, (q, binding) => q.WithBinding(binding), (p, binding) => p.Record.Binding == binding },
        { draw.Code<LegalStepKind>, (q, step) => q.WithStep(step), (p, step) => p.Record.LegalSteps.Any(taken => taken.Kind == step) },
        { draw.Day, (q, day) => q.InForce(day), (p, day) => p.Record.IsInForce(day) == Answer.Yes },
        { draw.DateOnlyDay, (q, day) => q.InForce(day), (p, day) => p.Record.IsInForce(LocalDate.FromDateOnly(day)) == Answer.Yes },
        { draw.Day, (q, day) => q.MayBeInForce(day), (p, day) => p.Record.IsInForce(day) != Answer.No },
        { draw.DateOnlyDay, (q, day) => q.MayBeInForce(day), (p, day) => p.Record.IsInForce(LocalDate.FromDateOnly(day)) != Answer.No },
    };

    private static FilterList<Investment> Investments(Draws draw) => new()
    {
        { draw.Actor, (q, actor) => q.From(actor), (p, actor) => p.Record.From.Any(from => IsOrIsAtHomeIn(from, actor)) },
        { draw.Actor, (q, actor) => q.FromExactly(actor), (p, actor) => p.Record.From.Any(from => from.Key == actor.Text) },
        { draw.Actor, (q, actor) => q.Into(actor), (p, actor) => p.Record.Into.Any(into => IsOrIsAtHomeIn(into, actor)) },
        { draw.Actor, (q, actor) => q.IntoExactly(actor), (p, actor) => p.Record.Into.Any(into => into.Key == actor.Text) },
        { draw.Codes<InvestmentKind>, (q, kinds) => q.OfKind(kinds), (p, kinds) => kinds.Contains(p.Record.Kind) },
        { draw.Codes<MoneyStage>, (q, stages) => q.AtLatestStage(stages), (p, stages) => p.Record.Amounts.Count > 0 && stages.Contains(p.Record.Amounts.Max(amount => amount.Stage)) },
        { draw.Codes<MoneyStage>, (q, stages) => q.ReachedStage(stages), (p, stages) => p.Record.Amounts.Any(amount => stages.Contains(amount.Stage)) },
        { draw.Codes<InvestmentStatus>, (q, statuses) => q.WithStatus(statuses), (p, statuses) => p.Record.Statuses.Count > 0 && statuses.Contains(p.Record.Statuses[^1].Status) },
        { draw.Code<Aggregation>, (q, aggregation) => q.AggregatedAs(aggregation), (p, aggregation) => p.Record.Aggregation == aggregation },
        { draw.Sum, (q, least) => q.WorthAtLeast(least), (p, least) => IsWorth(p.Record, least) },
    };

    private static FilterList<Indicator> Indicators(Draws draw) => new()
    {
        { draw.Codes<Measure>, (q, measures) => q.OfMeasure(measures), (p, measures) => measures.Contains(p.Record.Measure) },
        { draw.Actor, (q, actor) => q.About(actor), (p, actor) => p.Record.Subject.Key == actor.Text },
        { draw.Actor, (q, actor) => q.ReportedBy(actor), (p, actor) => p.Record.Reporter?.Key == actor.Text },
    };

    private static FilterList<Programme> Programmes(Draws draw) => new()
    {
        { draw.Actor, (q, actor) => q.OwnedBy(actor), (p, actor) => p.Record.Owner.Key == actor.Text },
    };

    private static FilterList<Proposal> Proposals(Draws draw) => new()
    {
        { draw.Actor, (q, actor) => q.By(actor), (p, actor) => p.Record.By.Any(by => by.Key == actor.Text) },
        { draw.Actor, (q, actor) => q.To(actor), (p, actor) => p.Record.To.Any(to => to.Key == actor.Text) },
        { draw.Codes<ProposalOutcome>, (q, outcomes) => q.WithOutcome(outcomes), (p, outcomes) => outcomes.Contains(p.Record.Outcome) },
    };

    private static FilterList<Assessment> Assessments(Draws draw) => new()
    {
        { draw.Actor, (q, actor) => q.HeldBy(actor), (p, actor) => p.Record.By.Any(by => by.Key == actor.Text) },
    };

    private static bool IsOrIsAtHomeIn(Actor one, RecordId<Actor> actor) => one.Key == actor.Text || one.Country?.Key == actor.Text;

    private static bool IsWorth(Investment investment, Money least) =>
        investment.Amounts.OrderBy(amount => amount.Stage).LastOrDefault() is { } latest && latest.Currency == least.Currency && latest.Qualifier switch
        {
            Qualifier.AtMost => false,
            Qualifier.AtLeast or Qualifier.Between => latest.Low >= least.Amount,
            _ => latest.Best >= least.Amount,
        };
}
