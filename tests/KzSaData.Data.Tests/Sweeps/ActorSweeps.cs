namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Do queries by country find every actor that has one?</summary>
internal static class ActorSweeps
{
    public static IEnumerable<SweepFinding> Home(Dataset data) =>
        from actor in data.Actors
        where actor.Kind is ActorKind.Ministry or ActorKind.Agency or ActorKind.Parliament or ActorKind.Court or ActorKind.Embassy
            or ActorKind.Company or ActorKind.University or ActorKind.School or ActorKind.Media or ActorKind.Municipality
        where actor.Country is null
        select new SweepFinding(actor.Key, $"a {actor.Kind.Code()} without a country; queries of a state do not find it. An organisation of many states is an igo");

    public static IEnumerable<SweepFinding> StateCodes(Dataset data) =>
        from actor in data.Actors
        where actor.Kind == ActorKind.State && actor.Iso3166 is null
        select new SweepFinding(actor.Key, "a state without its ISO 3166-1 code");
}
