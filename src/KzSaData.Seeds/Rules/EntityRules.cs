using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on actors and sources.</summary>
internal static class EntityRules
{
    private static readonly int[] CodesOfStates = [ActorFields.Iso3166, ActorFields.Iso3166Alpha3, ActorFields.Iso3166Numeric, ActorFields.Cow, ActorFields.Gw];

    public static void CheckSource(Source source, Seed seed, List<Finding> findings)
    {
        if (source.Issued is null && source.Url is null)
        {
            Report(RecordRule.MalformedSource, seed, RecordFields.Id, "a source must be findable again: give its url, or when it was issued");
        }

        if (source.Seen == Seen.Cited && source.CitedIn.Count == 0)
        {
            Report(RecordRule.MalformedSource, seed, SourceFields.Seen, "the source is known from a citation only; say in \"citedIn\" from which");
        }

        if (source.Side is { Kind: not ActorKind.State } side)
        {
            Report(RecordRule.MalformedSource, seed, SourceFields.Side, $"'{side.Key}' is no state; a side is the state whose official voice this is");
        }

        HashSet<Source> origins = [];
        for (Source? origin = source.RelayOf; origin is not null && origins.Add(origin); origin = origin.RelayOf)
        {
            // Goes back to the origin, or once round a circle.
        }

        if (origins.Contains(source))
        {
            Report(RecordRule.MalformedSource, seed, SourceFields.RelayOf, "a source cannot relay itself");
        }

        void Report(string code, Seed at, int slot, string message) => findings.Add(new Finding(code, message, at.Path!, (at.Value.Slots[slot] ?? at.Value).Offset));
    }

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
    }
}
