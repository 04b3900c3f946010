using KzSaData;

namespace Consumer;

internal static class AboutRecords
{
    public static void Check(Dataset data)
    {
        Event recognition = data.Events[KnownEvents.RecognitionOfKazakhstan1991];
        Claim.Holds(recognition.Participants.Any(participant => participant.Actor.Id == KnownActors.SaudiArabia), "Saudi Arabia took part in its recognition of Kazakhstan");
        Claim.Holds(data.Events.Find(KnownEvents.RecognitionOfKazakhstan1991.Text) == recognition, "a record is one object, however it is found");
        Claim.Holds(data.Investments.Find("recognition-of-kazakhstan-1991") is null, "an event is not found among investments");
        Claim.Refused<KeyNotFoundException>(() => data.Events["recognition-of-kazakhstan-1919"], "an unknown id is refused");

        Claim.Holds(data.Agreements.Count > 0 && data.Indicators.Count > 0, "there are agreements and indicators");
        Claim.Holds(data.Programmes.Count > 0 && data.Proposals.Count > 0 && data.Assessments.Count > 0 && data.Places.Count > 0, "and what surrounds them");
    }
}
