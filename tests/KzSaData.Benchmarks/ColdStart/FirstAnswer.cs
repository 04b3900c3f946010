namespace KzSaData.Benchmarks;

/// <summary>The first answer with LINQ: visits between the two states in some years.</summary>
internal static class FirstAnswer
{
    public static int Of(RowFile rows, int visit)
    {
        HashSet<string> kazakhstan = At("kazakhstan", rows);
        HashSet<string> saudiArabia = At("saudi-arabia", rows);
        return rows.Events.Count(e =>
            e.Kind == visit
            && e.Begins <= 20261231
            && e.Ends >= 20220101
            && e.Participants.Any(p => kazakhstan.Contains(p.Actor))
            && e.Participants.Any(p => saudiArabia.Contains(p.Actor)));
    }

    private static HashSet<string> At(string state, RowFile rows) => [state, .. rows.Actors.Where(actor => actor.Country == state).Select(static actor => actor.Id)];
}
