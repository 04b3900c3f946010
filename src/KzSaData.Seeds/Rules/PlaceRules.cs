using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on places: each lies in a state, and within larger places of that state.</summary>
internal static class PlaceRules
{
    public static void Check(Place place, Seed seed, List<Finding> findings)
    {
        if (place.Country.Kind != ActorKind.State)
        {
            Report(RecordRule.CountryIsNoState, PlaceFields.Country, $"'{place.Country.Key}' is no state; a country is the state in which a place lies");
        }

        string? problem = place switch
        {
            { Within: null } => null,
            { Kind: PlaceKind.Country } => "a country lies within no other place; leave it out",
            { Within: { } within } when within.Country != place.Country => $"'{within.Key}' lies in another country",
            _ => IsWithinItself(place) ? "a place does not lie within itself; go from the smaller to the larger" : null,
        };
        if (problem is not null)
        {
            Report(RecordRule.MisplacedPlace, PlaceFields.Within, problem);
        }

        SpellingRules.Check(place.Name, place.FormerNames, place.Spellings, seed, PlaceFields.Spellings, findings);

        void Report(string code, int slot, string message) => findings.Add(new Finding(code, message, seed.Path!, seed.Value.Slots[slot]!.Offset));
    }

    private static bool IsWithinItself(Place start)
    {
        HashSet<Place> seen = [];
        for (Place? place = start.Within; place is not null && seen.Add(place); place = place.Within)
        {
            // Goes up to the country, or once round a ring.
        }

        return seen.Contains(start);
    }
}
