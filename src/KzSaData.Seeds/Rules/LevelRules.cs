using KzSaData.Schema;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on the level of events: nobody makes it higher than the highest office among those who took part.</summary>
internal static class LevelRules
{
    public static void Check(RuleSubject subject)
    {
        // A level that is lower than somebody's office may be right: a king confers an order that his ambassador hands over.
        if (subject.Record is Event { Level: { } level } happening && Of(happening) is { } highest && level < highest)
        {
            subject.Report(RecordRule.LevelOfNobody, EventFields.Level, $"nobody who took part holds an office of the level '{level.Code()}'; the highest is '{highest.Code()}': write that, or add who was there with his \"office\"");
        }
    }

    /// <summary>The level by the offices of those who took part; null where they say nothing of it.</summary>
    public static EventLevel? Of(Event happening)
    {
        Office[] offices = [.. happening.Participants.Where(static participant => participant.Actor.Kind == ActorKind.Person && participant.Role is not (ParticipantRole.Subject or ParticipantRole.Witness or ParticipantRole.Supporter)).Select(static participant => participant.Office).OfType<Office>()];
        return offices.Length == 0 ? null : offices.Min() switch
        {
            Office.HeadOfState => EventLevel.HeadOfState,
            Office.HeadOfGovernment => EventLevel.HeadOfGovernment,
            Office.CrownPrince => EventLevel.CrownPrince,
            Office.Speaker => EventLevel.Speaker,
            Office.Minister => EventLevel.Minister,
            Office.DeputyMinister => EventLevel.DeputyMinister,
            Office.Ambassador when !offices.Contains(Office.Head) => EventLevel.Ambassador,

            // Heads and officials are of bodies of every kind, religious, academic or of companies, which say more of the level than the office.
            _ => null,
        };
    }
}
