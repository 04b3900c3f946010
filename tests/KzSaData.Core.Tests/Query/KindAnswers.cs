namespace KzSaData.Core.Tests.Query;

/// <summary>The oracle's lists of the facets and totals that only one kind of record has.</summary>
internal static class KindAnswers
{
    public static AnswerList<T> Of<T>()
        where T : DatasetRecord => All().OfType<AnswerList<T>>().SingleOrDefault() ?? [];

    private static IReadOnlyList<IAskedMethods> All() => [Records(), Events(), Agreements(), Investments(), Indicators(), Proposals()];

    private static AnswerList<DatasetRecord> Records() => new()
    {
        { q => q.CountByKind(), plain => [plain.Record.RecordKind] },
    };

    private static AnswerList<Event> Events() => new()
    {
        { q => q.CountByLevel(), plain => plain.Record.Level is { } level ? [level] : [] },
        { q => q.CountByRealis(), plain => [plain.Record.Realis] },
        { q => q.CountByKind(), plain => [plain.Record.Kind] },
    };

    private static AnswerList<Agreement> Agreements() => new()
    {
        { q => q.CountByBinding(), plain => [plain.Record.Binding] },
        { q => q.CountByStep(), plain => plain.Record.LegalSteps.Select(step => step.Kind) },
        { q => q.CountByInstrument(), plain => [plain.Record.Instrument] },
    };

    private static AnswerList<Investment> Investments() => new()
    {
        { q => q.CountByStage(), plain => plain.Record.Amounts.Count > 0 ? [plain.Record.Amounts.Max(amount => amount.Stage)] : [] },
        { q => q.CountByStatus(), plain => plain.Record.Status is { } status ? [status] : [] },
        { q => q.CountByKind(), plain => [plain.Record.Kind] },
        { q => q.Total(), OracleTotal.Text, question => OracleTotal.Of(Records(question)) },
        { q => q.TotalReached(MoneyStage.Committed), OracleTotal.Text, question => OracleTotal.Of(Records(question), MoneyStage.Committed) },
        { q => q.TotalByYear(), groups => OracleTotal.Text(groups, year => YearName(year)), question => OracleTotal.By(Records(question), YearOfAmount) },
        { q => q.TotalByArea(), groups => OracleTotal.Text(groups, area => $"{(int)area:D2}"), question => OracleTotal.By(Records(question), investment => $"{(int)investment.Areas[0]:D2}") },
        { q => q.TotalByFunder(), groups => OracleTotal.Text(groups, actor => actor?.Key), question => OracleTotal.By(Records(question), investment => investment.From.Count == 1 ? investment.From[0].Key : null) },
    };

    private static List<Investment> Records(Question<Investment> question) => [.. question.OldestFirst.Select(plain => plain.Record)];

    // The one year that the latest amount's own date surely falls in, or, where it is the only amount, the record's.
    private static string? YearOfAmount(Investment investment)
    {
        EdtfDate? date = investment.Amounts.Count == 0 ? investment.Date : investment.Amounts[^1].Date ?? (investment.Amounts.Count == 1 ? investment.Date : null);
        return date?.Earliest is { } first && Plain<Investment>.MustFall(date, new(first.Year, 1, 1), new(first.Year, 12, 31)) ? YearName(first.Year) : null;
    }

    // Years before 1 too, in their order.
    private static string? YearName(int? year) => year is { } number ? $"{20000 + number}" : null;

    private static AnswerList<Indicator> Indicators() => new()
    {
        { q => q.Mirrors(), mirrors => mirrors.Select(pair => $"{pair.ByExporter.Key} {pair.ByImporter.Key}"), question => Mirrors([.. question.OldestFirst.Select(plain => plain.Record)]) },
        { q => q.CountByMeasure(), plain => [plain.Record.Measure] },
    };

    private static AnswerList<Proposal> Proposals() => new()
    {
        { q => q.CountByOutcome(), plain => [plain.Record.Outcome] },
    };

    private static IEnumerable<string> Mirrors(IReadOnlyList<Indicator> indicators) =>
        from exports in indicators
        from imports in indicators
        where exports.Measure == Measure.Exports && imports.Measure == Measure.Imports
        where exports.Subject == imports.Counterpart && exports.Counterpart == imports.Subject
        where exports.Date is not null && exports.Date == imports.Date && exports.Value is not null && imports.Value is not null
        where IsOwn(exports) && IsOwn(imports)
        orderby exports.Date!.Earliest, exports.Date!.Latest, exports.Subject.Key, imports.Subject.Key
        select $"{exports.Key} {imports.Key}";

    private static bool IsOwn(Indicator indicator) => indicator.Reporter is { } reporter && new[] { reporter.Key, reporter.Country?.Key }.Contains(indicator.Subject.Key);
}
