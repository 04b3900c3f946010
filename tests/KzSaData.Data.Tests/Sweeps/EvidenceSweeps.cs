namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Does every record rest on something, and does every source carry something?</summary>
internal static class EvidenceSweeps
{
    public static IEnumerable<SweepFinding> Supported(Dataset data) =>
        from record in data.Records
        where !record.Evidence.Any(static evidence => evidence is { Stance: Stance.Supports or Stance.Documents, Standing: Standing.Live })
        select new SweepFinding(record.Key, "no live evidence supports it; it is unverified");

    public static IEnumerable<SweepFinding> UnopenedSource(Dataset data) =>
        from record in data.Records
        from evidence in record.Evidence
        where evidence is { Stance: Stance.Supports or Stance.Documents, Source.Seen: Seen.Cited }
        select new SweepFinding(record.Key, $"'{evidence.Source.Key}', which nobody opened, supports it");

    /// <summary>Who meets a disputed record wants to know what is disputed, in words.</summary>
    public static IEnumerable<SweepFinding> DisputeExplained(Dataset data) =>
        from record in data.Records
        where record.Disputes.Count > 0 && record.Notes.Count == 0 && record.Disputes.All(static dispute => dispute.Evidence.Note is null)
        select new SweepFinding(record.Key, "it is disputed, and neither a note of the record nor one of the evidence says what about");

    /// <summary>A page cannot report what had not happened; one day is left for time zones and for papers dated ahead.</summary>
    public static IEnumerable<SweepFinding> SourceTooOld(Dataset data) =>
        from record in data.Records
        where record is Event { Realis: Realis.Occurred } or Agreement
        from evidence in record.EvidenceFor("date")
        where evidence is { Stance: Stance.Supports or Stance.Documents, Standing: Standing.Live } && evidence.Source.Issued?.Latest is { } issued && record.Date?.Earliest is { } first && issued.PlusDays(1) < first
        select new SweepFinding(record.Key, $"'{evidence.Source.Key}' of {evidence.Source.Issued} vouches for the date {record.Date}, which is later; it announced it");

    public static IEnumerable<SweepFinding> Unused(Dataset data)
    {
        HashSet<Entity> used = [.. data.Sources.Select(static source => source.Repeats).OfType<Entity>(), .. data.Sources.SelectMany(static source => source.CitedIn, static (_, cited) => cited.Source)];
        used.UnionWith(data.Sources.Where(static source => source.Records.Count > 0 || source.CitedIn.Count > 0));
        used.UnionWith(data.Directions.Select(static direction => direction.Source));
        used.UnionWith(data.Changes.OfType<Correction>().Select(static correction => correction.Source));
        used.UnionWith(data.Places.Where(static place => place.Records.Count > 0));
        used.UnionWith(data.Places.Select(static place => place.Country));
        used.UnionWith(data.Actors.Where(static actor => actor.Records.Count > 0));
        used.UnionWith(data.Actors.SelectMany(static actor => new[] { actor.Country, actor.Parent, actor.Successor }).OfType<Actor>());
        used.UnionWith(data.Records.SelectMany(static record => record.Participants).Select(static participant => participant.Of).OfType<Actor>());
        used.UnionWith(data.Sources.SelectMany(static source => source.Speakers));
        used.UnionWith(data.Records.SelectMany(static record => record.Evidence).SelectMany(static evidence => evidence.Speakers));
        used.UnionWith(data.Sources.SelectMany(static source => new[] { source.Publisher, source.Carrier }).OfType<Publisher>());
        used.UnionWith(data.Publishers.Select(static publisher => publisher.PartOf).OfType<Publisher>());
        used.UnionWith(data.Publishers.SelectMany(static publisher => publisher.Owners, static (_, owner) => owner.Actor));
        return data.Actors.Concat<Entity>(data.Places).Concat(data.Publishers).Concat(data.Sources).Where(entity => !used.Contains(entity))
            .Select(static entity => new SweepFinding(entity.Key, $"no record refers to this {entity.GetType().Name.ToLowerInvariant()}; use it or delete it"));
    }
}
