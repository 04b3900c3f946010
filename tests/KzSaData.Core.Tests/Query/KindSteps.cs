namespace KzSaData.Core.Tests;

/// <summary>Random calls of the filters that only one kind of record has.</summary>
internal sealed class KindSteps(Random random, RandomEntities entities)
{
    /// <summary>A filter of the kind.</summary>
    public Step<T> Next<T>()
        where T : DatasetRecord => (Step<T>)(object)(typeof(T).Name switch
        {
            nameof(Event) => Event(),
            nameof(Agreement) => Agreement(),
            nameof(Investment) => Investment(),
            nameof(Indicator) => Indicator(),
            nameof(Programme) => Programme(),
            _ => Proposal(),
        });

    private (string Actor, RecordId<Actor> Id) Actor() => random.Skewed(entities.Actors) is var actor ? (actor, RecordId<Actor>.Parse(actor)) : default;

    private (string Text, TCode[] Codes) Codes<TCode>()
        where TCode : struct, Enum
    {
        TCode[] codes = [.. Enumerable.Range(0, random.Any(1, 1, 2, 4)).Select(_ => random.Code<TCode>())];
        return (string.Join(", ", codes), codes);
    }

    private Step<Event> Event()
    {
        (string kindText, EventKind[] kinds) = Codes<EventKind>();
        (string levelText, EventLevel[] levels) = Codes<EventLevel>();
        (string realisText, Realis[] realis) = Codes<Realis>();
        return random.Next(3) switch
        {
            0 => new($"OfKind({kindText})", q => q.OfKind(kinds), p => kinds.Contains(p.Record.Kind)),
            1 => new($"AtLevel({levelText})", q => q.AtLevel(levels), p => p.Record.Level is { } level && levels.Contains(level)),
            _ => new($"WithRealis({realisText})", q => q.WithRealis(realis), p => realis.Contains(p.Record.Realis)),
        };
    }

    private Step<Agreement> Agreement()
    {
        (string text, Instrument[] instruments) = Codes<Instrument>();
        Binding binding = random.Code<Binding>();
        LegalStepKind step = random.Code<LegalStepKind>();
        return random.Next(3) switch
        {
            0 => new($"OfInstrument({text})", q => q.OfInstrument(instruments), p => instruments.Contains(p.Record.Instrument)),
            1 => new($"WithBinding({binding})", q => q.WithBinding(binding), p => p.Record.Binding == binding),
            _ => new($"WithStep({step})", q => q.WithStep(step), p => p.Record.LegalSteps.Any(s => s.Kind == step)),
        };
    }

    private Step<Investment> Investment()
    {
        (string actor, RecordId<Actor> id) = Actor();
        (string kindText, InvestmentKind[] kinds) = Codes<InvestmentKind>();
        (string stageText, MoneyStage[] stages) = Codes<MoneyStage>();
        (string statusText, InvestmentStatus[] statuses) = Codes<InvestmentStatus>();
        Aggregation aggregation = random.Code<Aggregation>();
        Money least = random.Any(Money.Usd(5_000_000), Money.Usd(0.01m), new Money(1_000_000, Currency.Parse("KZT")));
        return random.Next(9) switch
        {
            0 => new($"From({actor})", q => q.From(id), p => p.Record.From.Any(from => IsOrIsAtHomeIn(from, actor))),
            1 => new($"FromExactly({actor})", q => q.FromExactly(id), p => p.Record.From.Any(from => from.Key == actor)),
            2 => new($"Into({actor})", q => q.Into(id), p => p.Record.Into.Any(into => IsOrIsAtHomeIn(into, actor))),
            3 => new($"IntoExactly({actor})", q => q.IntoExactly(id), p => p.Record.Into.Any(into => into.Key == actor)),
            4 => new($"OfKind({kindText})", q => q.OfKind(kinds), p => kinds.Contains(p.Record.Kind)),
            5 => new($"AtStage({stageText})", q => q.AtStage(stages), p => p.Record.Amounts.Count > 0 && stages.Contains(p.Record.Amounts.Max(amount => amount.Stage))),
            6 => new($"WithStatus({statusText})", q => q.WithStatus(statuses), p => p.Record.Statuses.Count > 0 && statuses.Contains(p.Record.Statuses[^1].Status)),
            7 => new($"AggregatedAs({aggregation})", q => q.AggregatedAs(aggregation), p => p.Record.Aggregation == aggregation),
            _ => new($"WorthAtLeast({least})", q => q.WorthAtLeast(least), p => IsWorth(p.Record, least)),
        };
    }

    private static bool IsOrIsAtHomeIn(Actor one, string actor) => one.Key == actor || one.Country?.Key == actor;

    private static bool IsWorth(Investment investment, Money least) =>
        investment.Amounts.OrderBy(amount => amount.Stage).LastOrDefault() is { } latest && latest.Currency == least.Currency && latest.Qualifier switch
        {
            Qualifier.AtMost => false,
            Qualifier.AtLeast or Qualifier.Between => latest.Low >= least.Amount,
            _ => latest.Best >= least.Amount,
        };

    private Step<Indicator> Indicator()
    {
        (string actor, RecordId<Actor> id) = Actor();
        (string text, Measure[] measures) = Codes<Measure>();
        return random.Next(3) switch
        {
            0 => new($"OfMeasure({text})", q => q.OfMeasure(measures), p => measures.Contains(p.Record.Measure)),
            1 => new($"About({actor})", q => q.About(id), p => p.Record.Subject.Key == actor),
            _ => new($"ReportedBy({actor})", q => q.ReportedBy(id), p => p.Record.Reporter?.Key == actor),
        };
    }

    private Step<Programme> Programme()
    {
        (string actor, RecordId<Actor> id) = Actor();
        return new($"OwnedBy({actor})", q => q.OwnedBy(id), p => p.Record.Owner.Key == actor);
    }

    private Step<Proposal> Proposal()
    {
        (string actor, RecordId<Actor> id) = Actor();
        (string text, ProposalOutcome[] outcomes) = Codes<ProposalOutcome>();
        return random.Next(3) switch
        {
            0 => new($"By({actor})", q => q.By(id), p => p.Record.By.Any(by => by.Key == actor)),
            1 => new($"To({actor})", q => q.To(id), p => p.Record.To.Any(to => to.Key == actor)),
            _ => new($"WithOutcome({text})", q => q.WithOutcome(outcomes), p => outcomes.Contains(p.Record.Outcome)),
        };
    }
}
