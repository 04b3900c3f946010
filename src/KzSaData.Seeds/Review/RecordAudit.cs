using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.Review;

/// <summary>What records leave open, and what they say without evidence.</summary>
internal static class RecordAudit
{
    public static IEnumerable<AuditMeasure> Measures { get; } =
    [
        Of<DatasetRecord>("undated-records", "records without a date", static record => record.Date is null),
        new("undated-amounts", "amounts of investments without a date of their own", static data => Amounts(data).Select(Name), static data => Amounts(data).Where(static item => item.Amount.Date is null).Select(Name)),
        Of<Agreement>("binding-unsupported", "agreements said to bind, or not to, without evidence that says so", static agreement => agreement.Binding != Binding.Unknown && !HasEvidence(agreement, "binding")),
        Of<Indicator>("reporter-unsupported", "figures with a reporter whom no evidence names", static indicator => indicator.Reporter is not null && !HasEvidence(indicator, "reporter")),
        Of<Event>("level-not-of-participants", "events whose level is not the rank of the highest office among the participants", static happening => LevelRules.Of(happening) is { } level && happening.Level != level),
        Of<DatasetRecord>("title-contradicted", "records with a statement set against their title", static record => record.Evidence.Any(static evidence => evidence.Stance == Stance.Contradicts && evidence.Fields.Contains("title", StringComparer.Ordinal))),
        Of<DatasetRecord>("one-side", "records that name only one of the two sides, no organisation of both, and no note that says why they are here", static record => !ConcernsBoth(record) && !record.Notes.Any(static note => note.Class == NoteClass.Scope)),
        new("office-missing", "persons of the two countries among participants without an office", static data => Persons(data).Select(Name), static data => Persons(data).Where(static item => item.Person.Office is null).Select(Name)),
        new("office-without-body", "offices without the body in which they are held", static data => Offices(data).Select(Name), static data => Offices(data).Where(static item => item.Person.Of is null).Select(Name)),
    ];

    private static bool HasEvidence(DatasetRecord record, string field) =>
        record.EvidenceFor(field).Any(static evidence => evidence.Stance is Stance.Supports or Stance.Documents);

    private static bool ConcernsBoth(DatasetRecord record) => RecordSides.Concerned(record) == record.Graph.Release.Sides.Count;

    private static IEnumerable<(Investment Investment, MoneyClaim Amount)> Amounts(Dataset data) =>
        data.Investments.SelectMany(static investment => investment.Amounts, static (investment, amount) => (investment, amount));

    private static IEnumerable<(DatasetRecord Record, Participant Person)> Persons(Dataset data) =>
        from record in data.Records
        from participant in record.Participants
        where participant.Actor.Kind == ActorKind.Person && participant.Role is not (ParticipantRole.Subject or ParticipantRole.Awardee or ParticipantRole.Accused or ParticipantRole.Claimant)
        select (record, participant);

    private static IEnumerable<(DatasetRecord Record, Participant Person)> Offices(Dataset data) => Persons(data).Where(static item => item.Person.Office is not null);

    private static string Name((Investment Investment, MoneyClaim Amount) item) => $"{item.Investment.Key}/{item.Amount.Stage.Code()}";

    private static string Name((DatasetRecord Record, Participant Person) item) => $"{item.Record.Key}/{item.Person.Actor.Key}";

    private static AuditMeasure Of<T>(string name, string meaning, Func<T, bool> holds)
        where T : DatasetRecord => new(
            name,
            meaning,
            static data => data.Records.OfType<T>().Select(static record => record.Key),
            data => data.Records.OfType<T>().Where(holds).Select(static record => record.Key));
}
