using KzSaData;

namespace Consumer;

internal static class AboutEvidence
{
    public static void Check(Dataset data)
    {
        Claim.HoldsForEach(data.Events, one => one.Evidence.Count > 0, "no event is without evidence");
        Claim.HoldsForEach(
            data.Events[KnownEvents.RecognitionOfKazakhstan1991].Evidence,
            evidence => evidence.Source.Title.Length > 0 && evidence.Locator.Length > 0,
            "evidence names its source and the place in it");
        Claim.HoldsForEach(data.Sources, source => source.Url is not null || source.Issued is not null, "a source can be found again");

        RecordQuery<Event> corroborated = data.Events.SupportedBy(Support.Corroborated);
        Claim.HoldsForEach(corroborated, one => one.Support >= Support.Corroborated, "support can be asked for");
        Claim.Holds(corroborated.Count < data.Events.Count, "and not every event has it");
        Claim.HoldsForEach(data.Indicators.Disputed(), one => one.Disputes.Count > 0, "disagreement is kept");
    }
}
