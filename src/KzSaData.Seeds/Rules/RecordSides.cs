namespace KzSaData.Seeds.Rules;

/// <summary>Which of the sides of a dataset a record concerns.</summary>
internal static class RecordSides
{
    /// <summary>How many of them: those that are named, by their bodies or by where it happened, and each where organisations of many states are named in their stead.</summary>
    public static int Concerned(DatasetRecord record)
    {
        HashSet<string> names = [.. record.InvolvedActors().SelectMany(Above)];
        if (record is Event { Place.Country: var country })
        {
            names.Add(country.Key);
        }

        // In an organisation of many states both take part.
        int amongMany = record.InvolvedActors().Distinct().Count(static actor => actor is { Kind: ActorKind.Igo or ActorKind.Bank or ActorKind.Fund or ActorKind.Group, Country: null });
        int all = record.Graph.Release.Sides.Count;
        int named = record.Graph.Release.Sides.Count(side => names.Contains(side.Key));
        return Math.Min(all, named + Math.Min(amongMany, 2));
    }

    private static IEnumerable<string> Above(Actor actor)
    {
        // Bodies that are above themselves have that error already.
        HashSet<Actor> passed = [];
        for (Actor? above = actor; above is not null && passed.Add(above); above = above.Parent)
        {
            yield return above.Key;
            if (above.Country is { } country)
            {
                yield return country.Key;
            }
        }
    }
}
