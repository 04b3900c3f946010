using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on actors.</summary>
internal static class EntityRules
{
    private static readonly int[] CodesOfStates = [ActorFields.Iso3166, ActorFields.Iso3166Alpha3, ActorFields.Iso3166Numeric, ActorFields.Cow, ActorFields.Gw];

    public static void CheckActor(Actor actor, Seed seed, List<Finding> findings)
    {
        string? problem = actor switch
        {
            { Country.Kind: not ActorKind.State } => $"'{actor.Country.Key}' is no state; a country is the state that is an actor's home",
            { Kind: ActorKind.State, Country: not null } => "a state has no country but itself; leave it out",
            { Kind: ActorKind.Igo, Country: not null } => "an organisation of several states has no country, wherever its seat is; else queries would count it to one of them",
            _ => null,
        };
        if (problem is not null)
        {
            findings.Add(new Finding(RecordRule.CountryIsNoState, problem, seed.Path!, seed.Value.Slots[ActorFields.Country]!.Offset));
        }

        foreach (int slot in actor.Kind == ActorKind.State ? [] : CodesOfStates)
        {
            if (seed.Value.Slots[slot] is { } code)
            {
                findings.Add(new Finding(RecordRule.CodeOfNoState, $"'{actor.Key}' is no state; leave the code out", seed.Path!, code.Offset));
            }
        }

        SpellingRules.Check(actor.Name, actor.FormerNames, actor.Spellings, seed, ActorFields.Spellings, findings);
        CheckParent(actor, seed, findings);
    }

    // A voice is found by going up from parent to parent to the state; what was dissolved is followed to what there is now.
    private static void CheckParent(Actor actor, Seed seed, List<Finding> findings)
    {
        if (IsBodyOfState(actor.Kind) && actor is { Country: { } state, Parent: null })
        {
            findings.Add(new Finding(RecordRule.NoParent, $"a body of a state names its \"parent\", up to the state: the ministry of an embassy, else '{state.Key}'", seed.Path!, seed.Value.Slots[ActorFields.Kind]!.Offset));
        }

        if (Ring.Exists(actor, static body => body.Successor))
        {
            findings.Add(new Finding(RecordRule.Ring, $"'{actor.Key}' succeeds itself; a \"successor\" leads to what came later", seed.Path!, seed.Value.Slots[ActorFields.Successor]!.Offset));
        }

        if (Ring.Exists(actor, static body => body.Parent))
        {
            findings.Add(new Finding(RecordRule.Ring, $"'{actor.Key}' is above itself; a \"parent\" leads upwards", seed.Path!, seed.Value.Slots[ActorFields.Parent]!.Offset));
        }
    }

    private static bool IsBodyOfState(ActorKind kind) =>
        kind is ActorKind.Ministry or ActorKind.Agency or ActorKind.Embassy or ActorKind.Parliament or ActorKind.Court or ActorKind.Municipality;
}
