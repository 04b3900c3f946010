namespace KzSaData.Benchmarks;

/// <summary>Turns a dataset into plain lists of the same records.</summary>
internal static class RowExport
{
    public static RowFile Of(Dataset data) => new()
    {
        Actors = [.. data.Actors.Select(static actor => new ActorRow(actor.Key, actor.Name["en"], actor.Country?.Key, Names(actor.Name, actor.FormerNames, actor.Spellings)))],
        PlaceNames = data.Places.ToDictionary(static place => place.Key, static place => Names(place.Name, place.FormerNames, place.Spellings)),
        Events = [.. Records<Event>(data.Events).Select(static e => Record(e, (int)e.Kind))],
        Investments = [.. Records<Investment>(data.Investments).Select(InvestmentOf)],
        Others =
        [
            .. Records<Agreement>(data.Agreements).Select(static agreement => Record(agreement, (int)agreement.Instrument)),
            .. Records<Indicator>(data.Indicators).Select(static indicator => Record(indicator, (int)indicator.Measure)),
            .. Records<Programme>(data.Programmes).Select(static programme => Record(programme, 0)),
            .. Records<Proposal>(data.Proposals).Select(static proposal => Record(proposal, (int)proposal.Outcome)),
            .. Records<Assessment>(data.Assessments).Select(static assessment => Record(assessment, 0)),
        ],
    };

    // Objects that the dataset does not keep: a million of them would stay in memory beside the rows.
    private static IEnumerable<T> Records<T>(RecordSet<T> records)
        where T : DatasetRecord => Enumerable.Range(0, records.Count).Select(row => (T)records.Table.Make(row));

    private static RecordRow Record(DatasetRecord record, int kind) => new()
    {
        Id = record.Key,
        Kind = kind,
        Title = Text(record.Title),
        Summary = Text(record.Summary),
        Date = record.Date?.ToString(),
        First = Day(record.Date?.EarliestKey),
        Last = Day(record.Date?.LatestKey),
        Begins = Day(record.Date is null ? null : IsUnbounded(record.Date) ? record.Date.Pieces[0] : record.Date.WidestEarliestKey),
        Ends = Day(record.Date is null ? null : IsUnbounded(record.Date) ? record.Date.Pieces[^1] : record.Date.WidestLatestKey),
        IsUnbounded = record.Date is not null && IsUnbounded(record.Date),
        Areas = [.. record.Areas.Select(static area => (int)area)],
        Place = record.Place?.Key,
        Participants = [.. record.Participants.Select(static p => new ParticipantRow(p.Actor.Key, (int)p.Role, p.Title?["en"]))],
        Evidence = [.. record.Evidence.Select(static e => new EvidenceRow(e.Source.Key, e.Locator, [.. e.Fields], e.Note))],
    };

    private static InvestmentRow InvestmentOf(Investment investment)
    {
        RecordRow row = Record(investment, (int)investment.Kind);
        MoneyClaim? amount = investment.Amount;
        return new InvestmentRow
        {
            Id = row.Id,
            Kind = row.Kind,
            Title = row.Title,
            Summary = row.Summary,
            Date = row.Date,
            First = row.First,
            Last = row.Last,
            Begins = row.Begins,
            Ends = row.Ends,
            IsUnbounded = row.IsUnbounded,
            Areas = row.Areas,
            Place = row.Place,
            Participants = row.Participants,
            Evidence = row.Evidence,
            From = [.. investment.From.Select(static actor => actor.Key)],
            Into = [.. investment.Into.Select(static actor => actor.Key)],
            Amount = amount is null ? null : new AmountRow(amount.Currency.Code, (int)amount.Stage, amount.Said.Low, amount.Best, amount.Said.High, amount.Qualifier == Qualifier.About),
            Reason = (int?)Reason(investment),
            Wholes = investment.Aggregation == Aggregation.PartOf
                ? [.. investment.Relations.Where(static r => r is { Kind: RelationKind.PartOf, To: Investment }).Select(static r => r.To.Key)]
                : [],
        };
    }

    private static LeftOutReason? Reason(Investment investment) => investment switch
    {
        { Status: InvestmentStatus.Cancelled or InvestmentStatus.Lapsed } => LeftOutReason.Cancelled,
        { Aggregation: Aggregation.Umbrella } => LeftOutReason.Umbrella,
        { Aggregation: Aggregation.Duplicate } => LeftOutReason.Duplicate,
        { Amount: null } => LeftOutReason.NoAmount,
        { From.Count: 0 } => LeftOutReason.GiverUnknown,
        { Amount.Stage: MoneyStage.Expected } => LeftOutReason.Expected,
        _ => null,
    };

    private static string[] Names(LocalizedText name, IReadOnlyList<FormerName> formerNames, IReadOnlyList<string> spellings) =>
        [.. formerNames.Select(static former => former.Name).Prepend(name).SelectMany(static text => text.Languages.Where(text.Has).Select(language => text[language])), .. spellings];

    private static TextRow Text(LocalizedText text) => new(text["en"], text.Has("kk") ? text["kk"] : null, text.Has("ru") ? text["ru"] : null, text.Has("ar") ? text["ar"] : null);

    private static bool IsUnbounded(EdtfDate date) => date.StartIsUnknown || date.EndIsUnknown;

    private static int? Day(int? key) => key is null or int.MinValue or int.MaxValue ? key : ((key >> 9) * 10000) + (((key >> 5) & 15) * 100) + (key & 31);
}
