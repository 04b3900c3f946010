namespace KzSaData.Model;

/// <summary>For whom a participant takes part: a person for the body of the office, anybody else for itself.</summary>
internal static class Bodies
{
    // A ministry of a state is two steps deep, its embassy three; what is much deeper is a ring.
    private const int Deepest = 16;

    /// <summary>The body that a participant counts for; null for a person without an office here.</summary>
    public static Actor? Of(Participant participant) =>
        participant.Of ?? (participant.Actor.Kind == ActorKind.Person ? null : participant.Actor);

    /// <summary>The body that a participant counts for, and those that it belongs to, up to its state.</summary>
    public static IEnumerable<Actor> OfAndAbove(Participant participant)
    {
        Actor? body = Of(participant);
        for (int depth = 0; body is not null && depth < Deepest; depth++)
        {
            yield return body;
            body = body.Parent ?? body.Country;
        }
    }

    /// <summary>The two participants of which it must be attested that they took part: the first, and the next of another state, else of another body. One where there is no other.</summary>
    public static IEnumerable<Participant> Main(IReadOnlyList<Participant> participants)
    {
        if (participants.Count == 0)
        {
            yield break;
        }

        Participant first = participants[0];
        yield return first;
        if ((participants.FirstOrDefault(other => State(other) != State(first)) ?? participants.FirstOrDefault(other => Body(other) != Body(first))) is { } second)
        {
            yield return second;
        }
    }

    private static Actor Body(Participant participant) => Of(participant) ?? participant.Actor;

    // What belongs to no state stands for itself.
    private static Actor State(Participant participant) => Body(participant) is var body ? body.Country ?? body : participant.Actor;
}
