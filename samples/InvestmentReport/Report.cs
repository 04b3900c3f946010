using KzSaData;

/// <summary>What the report says, in one language; how it looks is in HtmlReport and MarkdownReport.</summary>
internal sealed class Report(Dataset data, string language)
{
    private readonly InvestmentTotal total = data.Investments.Total();
    private readonly Dictionary<Currency, Scale> scales = Scales(data.Investments);

    public string Language { get; } = language;

    public Words Words { get; } = new(language);

    public ReleaseInfo Release { get; } = data.Release;

    public string AsOf { get; } = EdtfDate.FromDay(data.Release.AsOf).ToText(language);

    public string NoAmount { get; } = LeftOutReason.NoAmount.Label(language);

    public List<Source> Sources { get; } = [.. data.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct()];

    public IEnumerable<ReportPart> Parts =>
    [
        Part("certain", data.Investments.Except(data.Investments.Disputed()), static line => line.Undisputed),
        Part("disputed", data.Investments.Disputed(), static line => line.Disputed),
    ];

    // One scale for each currency, wide enough for every amount and total.
    private static Dictionary<Currency, Scale> Scales(RecordSet<Investment> all)
    {
        IEnumerable<AmountRange> totals = all.Total().Lines.SelectMany(static line => new[] { line.Undisputed, line.Disputed }
            .OfType<TotalRange>().Where(static sum => sum.Count > 0).Select(sum => AmountRange.Of(line.Currency, sum)));
        IEnumerable<AmountRange> amounts = all.SelectMany(static i => i.Amounts).Select(AmountRange.Of).Concat(totals);
        return amounts.GroupBy(static amount => amount.Currency).ToDictionary(static group => group.Key, static group => Scale.Around(group));
    }

    // The sums are those of the one total of all investments; a part shows its side of each line.
    private ReportPart Part(string id, RecordQuery<Investment> investments, Func<TotalLine, TotalRange?> side)
    {
        ReportRow[] currencies =
        [
            .. from line in total.Lines
               where side(line) is { Count: > 0 }
               group Amount(line, side(line)!) by line.Currency into sums
               select new ReportRow(sums.Key.Code, null, [.. sums]),
        ];
        Dictionary<Investment, LeftOutReason> leftOut = total.LeftOut.ToDictionary(static left => left.Investment, static left => left.Reason);
        return new(
            id,
            currencies.Length == 0 ? null : new(Words["totals"], Words["currency"], currencies),
            [
                .. investments.SelectMany(static i => i.From).Distinct().Select(funder => Table(funder.Name[Language], investments.FromExactly(funder.Id), leftOut)),
                .. investments.Any(static i => i.From.Count == 0) ? [Table(LeftOutReason.GiverUnknown.Label(Language), investments.Where(static i => i.From.Count == 0), leftOut)] : Array.Empty<ReportTable>(),
            ]);
    }

    private ReportTable Table(string funder, IEnumerable<Investment> investments, Dictionary<Investment, LeftOutReason> leftOut) => new(
        funder,
        RecordKind.Investment.Label(Language),
        [.. investments.Select(i => new ReportRow(i.Title[Language], Details(i, leftOut), [.. i.Amounts.Select(Amount)]))]);

    private InvestmentDetails Details(Investment investment, Dictionary<Investment, LeftOutReason> leftOut) => new(
        investment.Kind.Label(Language),
        When(investment.Date),
        string.Join(" · ", investment.Into.Select(actor => actor.Name[Language])),
        investment.Support.Label(Language),
        [.. investment.Evidence.Select(e => Sources.IndexOf(e.Source) + 1).Distinct().Order()],
        leftOut.TryGetValue(investment, out LeftOutReason reason) && reason != LeftOutReason.NoAmount ? reason.Label(Language) : null,
        [.. investment.Disputes.Select(e => (e.Evidence.Source.Publisher.Name[Language], Says(e)))]);

    /// <summary>A date in words, or a dash.</summary>
    public string When(EdtfDate? date) => date?.ToText(Language) ?? "—";

    private string? Says(Dispute dispute) => dispute.Money?.ToText(Language) ?? dispute.Date?.ToText(Language) ?? dispute.Estimate?.ToText(Language)
        ?? dispute.Code?.Label(Language) ?? dispute.Actor?.Name[Language] ?? dispute.Says ?? dispute.Evidence.Note ?? dispute.Evidence.Locator;

    private ReportAmount Amount(TotalLine line, TotalRange sum) => new(line.Stage.Label(Language), sum.ToText(line.Currency, Language), AmountRange.Of(line.Currency, sum), scales[line.Currency], Count: sum.Count);

    private ReportAmount Amount(MoneyClaim amount) => new(amount.Stage.Label(Language), amount.ToText(Language), AmountRange.Of(amount), scales[amount.Currency], Date: amount.Date?.ToText(Language));
}
