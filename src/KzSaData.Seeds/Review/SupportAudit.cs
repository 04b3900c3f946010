using NodaTime;

namespace KzSaData.Seeds.Review;

/// <summary>How sure the records are, over all and of late.</summary>
internal static class SupportAudit
{
    private static readonly LocalDate Lately = new(2015, 1, 1);

    public static IEnumerable<AuditMeasure> Measures { get; } =
    [
        Of("both-sides", "records confirmed by a voice of each side", static data => data.Records, static record => record.Support == Support.BothSidesConfirmed),
        Of("documented", "records that rest on the text itself", static data => data.Records, static record => record.Support == Support.Documented),
        Of("corroborated", "records that two voices confirm", static data => data.Records, static record => record.Support == Support.Corroborated),
        Of("single-voice", "records that one voice confirms", static data => data.Records, static record => record.Support == Support.SingleVoice),
        Of("unverified", "records that nothing confirms", static data => data.Records, static record => record.Support == Support.Unverified),
        Of("corroborated-since-2015", "events, agreements and investments since 2015 that two voices or both sides confirm", Since, static record => record.Support is Support.Corroborated or Support.BothSidesConfirmed),
        Of("both-sides-since-2015", "events, agreements and investments since 2015 that both sides confirm", Since, static record => record.Support == Support.BothSidesConfirmed),
        Of("disputed", "records with a claim that is disputed", static data => data.Records, static record => record.Disputes.Count > 0),
    ];

    private static IEnumerable<DatasetRecord> Since(Dataset data) =>
        data.Records.Where(static record => record is Event or Agreement or Investment && record.Date?.Earliest >= Lately);

    private static AuditMeasure Of(string name, string meaning, Func<Dataset, IEnumerable<DatasetRecord>> records, Func<DatasetRecord, bool> holds) =>
        new(name, meaning, data => records(data).Select(static record => record.Key), data => records(data).Where(holds).Select(static record => record.Key));
}
