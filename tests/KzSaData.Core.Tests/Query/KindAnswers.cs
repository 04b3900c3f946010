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
        { q => q.CountByKind(), plain => [plain.Record.Kind] },
    };

    private static AnswerList<Agreement> Agreements() => new()
    {
        { q => q.CountByInstrument(), plain => [plain.Record.Instrument] },
    };

    private static AnswerList<Investment> Investments() => new()
    {
        { q => q.CountByKind(), plain => [plain.Record.Kind] },
        { q => q.Total(), OracleTotal.Text, question => OracleTotal.Of([.. question.OldestFirst.Select(plain => plain.Record)]) },
    };

    private static AnswerList<Indicator> Indicators() => new()
    {
        { q => q.CountByMeasure(), plain => [plain.Record.Measure] },
    };

    private static AnswerList<Proposal> Proposals() => new()
    {
        { q => q.CountByOutcome(), plain => [plain.Record.Outcome] },
    };
}
