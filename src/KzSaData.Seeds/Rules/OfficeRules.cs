using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on the offices of participants: a person holds one of a body.</summary>
internal static class OfficeRules
{
    public static void Check(RuleSubject subject)
    {
        for (int i = 0; i < subject.Record.Participants.Count; i++)
        {
            Participant participant = subject.Record.Participants[i];
            if (Problem(participant) is { } problem)
            {
                subject.Report(RecordRule.MalformedOffice, RecordFields.Participants, i, participant.Of is null ? ParticipantFields.Office : ParticipantFields.Of, problem);
            }
        }
    }

    private static string? Problem(Participant participant) => participant switch
    {
        { Of: not null, Office: null } => "say in \"office\" which office the person holds of this body",
        { Office: not null, Actor.Kind: not ActorKind.Person } => $"'{participant.Actor.Key}' is no person; only persons hold an office",
        { Of: { Kind: ActorKind.Person } of } => $"'{of.Key}' is a person; name the body of which the office is held",
        _ => null,
    };
}
