using KzSaData;

/// <summary>What the report says, in one language; how it looks is in HtmlReport and MarkdownReport.</summary>
internal sealed class Report(Dataset data, string language)
{
    public string Language { get; } = language;

    public Words Words { get; } = new(language);

    public ReleaseInfo Release { get; } = data.Release;

    public string AsOf { get; } = EdtfDate.FromDay(data.Release.AsOf).ToText(language);

    public List<Source> Sources { get; } = [.. data.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct()];

    /// <summary>Saudi Arabia's own money for Kazakhstan, then who else gives, each giver by itself.</summary>
    public IEnumerable<ReportTable> Funders
    {
        get
        {
            InvestmentTotal own = data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total();
            yield return new("saudiToKazakhstan", [new(Words["saudiTogether"], Sums(own))], LeftOut(own.LeftOut));
            foreach (IGrouping<string, GroupTotal<Actor?>> group in data.Investments.TotalByFunder().GroupBy(static total => GroupOf(total.Key)).OrderBy(static group => Array.IndexOf(Groups, group.Key)))
            {
                yield return new(group.Key, [.. group.Where(static giver => giver.Total.Lines.Count > 0).Select(giver => new ReportRow(giver.Key?.Name[Language] ?? Words["together"], Sums(giver.Total)))], LeftOut(group.SelectMany(static giver => giver.Total.LeftOut)));
            }
        }
    }

    /// <summary>Saudi Arabia's own money for Kazakhstan, year by year.</summary>
    public ReportTable Years => new("years",
        [.. data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).TotalByYear().Where(static year => year.Total.Lines.Count > 0)
            .Select(year => new ReportRow(year.Key is { } number ? EdtfDate.FromYear(number).ToText(Language) : Words["undated"], Sums(year.Total)))]);

    /// <summary>Every investment by itself, under whose money it is.</summary>
    public IEnumerable<(string Group, IEnumerable<InvestmentDetails> Investments)> Records
    {
        get
        {
            Dictionary<Investment, LeftOutReason> leftOut = data.Investments.Total().LeftOut.ToDictionary(static left => left.Investment, static left => left.Reason);
            return data.Investments.GroupBy(static i => GroupOf(i.From.Count == 0 ? null : i.From[0])).OrderBy(static group => Array.IndexOf(Groups, group.Key))
                .Select(group => (group.Key, group.Select(investment => Details(investment, leftOut))));
        }
    }

    private static string[] Groups => ["saudi", "manyStates", "others"];

    private static string GroupOf(Actor? giver) => giver switch
    {
        { Id: var id } when id == KnownActors.SaudiArabia => "saudi",
        { Country.Id: var home } when home == KnownActors.SaudiArabia => "saudi",
        { Country: null, Kind: not ActorKind.State } => "manyStates",
        _ => "others",
    };

    private SumLine[] Sums(InvestmentTotal total) => [.. total.Lines.Select(line => new SumLine(
        line.Stage.Label(Language),
        line.Undisputed.Count == 0 ? null : $"{line.Undisputed.ToText(line.Currency, Language)} ({line.Undisputed.Count})",
        line.Disputed is { } disputed ? $"{disputed.ToText(line.Currency, Language)} ({disputed.Count})" : null))];

    private InvestmentDetails Details(Investment investment, Dictionary<Investment, LeftOutReason> leftOut) => new(
        investment.Title[Language],
        $"{investment.Kind.Label(Language)} · {investment.Date?.ToText(Language) ?? Words["undated"]}",
        string.Join(" · ", investment.From.Select(actor => actor.Name[Language])),
        string.Join(" · ", investment.Into.Select(actor => actor.Name[Language])),
        [.. investment.Amounts.Select(amount => $"{amount.Stage.Label(Language)}: {amount.ToText(Language)}{(amount.Date is { } date ? $" ({date.ToText(Language)})" : string.Empty)}")],
        investment.Support.Label(Language),
        [.. investment.Evidence.Select(e => Sources.IndexOf(e.Source) + 1).Distinct().Order()],
        leftOut.TryGetValue(investment, out LeftOutReason reason) ? reason.Label(Language) : null,
        [.. investment.Disputes.Select(dispute => (dispute.Evidence.Source.Publisher.Name[Language], Says(dispute))).Distinct()]);

    private string LeftOut(IEnumerable<LeftOut> left) => string.Join(" · ", left.CountBy(static one => one.Reason).OrderBy(static reason => reason.Key)
        .Select(reason => $"{reason.Key.Label(Language)}: {reason.Value}"));

    // Of which field, and what it gives instead.
    private string Says(Dispute dispute)
    {
        string[] path = dispute.Field.Split('/');
        string? item = path.Length == 1 ? null : MoneyStageCodes.TryParse(path[1], out MoneyStage stage) ? stage.Label(Language) : data.Actors.Find(path[1])?.Name[Language];
        return $"{Words.Field(path[0])}{(item is null ? string.Empty : $" ({item})")} – {Value(dispute)}";
    }

    private string Value(Dispute dispute) =>
        dispute.Money?.ToText(Language) ?? dispute.Date?.ToText(Language) ?? dispute.Estimate?.ToText(Language) ?? dispute.Code?.Label(Language) ?? dispute.Actor?.Name[Language]
        ?? dispute.Says ?? dispute.Evidence.Note ?? dispute.Evidence.Locator;
}
