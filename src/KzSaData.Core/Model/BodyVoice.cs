namespace KzSaData.Model;

/// <summary>Finds by parents which bodies speak with one voice, and for which state.</summary>
internal static class BodyVoice
{
    // A damaged image could make bodies parents of each other in a circle.
    private const int MostSteps = 16;

    // Kinds of which one and its parent, if that is of the same sort, are one voice.
    private enum Sort
    {
        None,
        Executive,
        Business,
        Parliament,
        Court,
        Learning,
        Religion,
        Sport,
        Association,
    }

    /// <summary>The voice of an actor: the highest body that it is one with.</summary>
    public static Voice Of(Actor actor)
    {
        Actor body = actor;
        for (int steps = 0; body.Parent is { } parent && AreOne(body, parent) && steps < MostSteps; steps++)
        {
            body = parent;
        }

        return new Voice(body, StateOf(body));
    }

    // The state whose body it is. What several states have founded is on the side of none.
    private static Actor? StateOf(Actor body)
    {
        Actor? above = body;
        for (int steps = 0; above is { Kind: not ActorKind.Igo } && steps < MostSteps; steps++, above = above.Parent)
        {
            if (above.Kind == ActorKind.State)
            {
                return above;
            }
        }

        return null;
    }

    // An international organisation is one with whatever belongs to it. A paper or channel goes with its owner.
    private static bool AreOne(Actor body, Actor parent) =>
        body.Kind == ActorKind.Igo || parent.Kind is ActorKind.Igo or ActorKind.Group
        || (SortOf(parent) is not Sort.None and var sort && (SortOf(body) == sort || (body.Kind == ActorKind.Media && sort is Sort.Executive or Sort.Business)));

    private static Sort SortOf(Actor actor) => actor.Kind switch
    {
        ActorKind.State or ActorKind.Ministry or ActorKind.Agency or ActorKind.Embassy or ActorKind.Municipality => Sort.Executive,
        ActorKind.Company or ActorKind.Bank or ActorKind.Fund or ActorKind.Media => Sort.Business,
        ActorKind.Parliament => Sort.Parliament,
        ActorKind.Court => Sort.Court,
        ActorKind.University or ActorKind.School => Sort.Learning,
        ActorKind.ReligiousBody => Sort.Religion,
        ActorKind.SportsBody => Sort.Sport,
        ActorKind.Ngo => Sort.Association,
        _ => Sort.None,
    };
}
