namespace KzSaData.Model;

/// <summary>Finds who speaks in a piece of evidence.</summary>
internal static class Voices
{
    // Relays of relays are few; what is longer is a ring.
    private const int Longest = 8;

    public static IReadOnlyList<Voice> Of(Evidence evidence)
    {
        Source origin = evidence.Source;
        for (int steps = 0; steps < Longest && origin.RelayOf is { } next; steps++)
        {
            origin = next;
        }

        return [new Voice(origin.IndependenceGroup, origin.Tier is Tier.PrimaryText or Tier.Official or Tier.OfficialRelay ? origin.Side : null)];
    }
}
