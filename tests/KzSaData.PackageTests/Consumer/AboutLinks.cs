using KzSaData;

namespace Consumer;

internal static class AboutLinks
{
    public static void Check(Dataset data)
    {
        Claim.Holds(data.Events.Any(one => one.Outcomes.Count > 0), "a visit leads to what was agreed on it");
        Claim.HoldsForEach(
            data.Actors[KnownActors.AcwaPower].Records.OfType<Investment>(),
            investment => data.Investments.Involving(KnownActors.AcwaPower).Contains(investment),
            "an actor leads to its records");
        Claim.Holds(data.Directions.Count == 5, "there are five directions of cooperation");
    }
}
