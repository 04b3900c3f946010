namespace KzSaData.Seeds.Review;

/// <summary>How well a reader finds again what the records rest on.</summary>
internal static class SourceAudit
{
    // What a locator says that only tells how much was seen, and not where in it the passage stands.
    private static readonly string[] NoPlaces = ["excerpt", "excerpts", "page", "text", "article", "abstract", "snippet"];

    public static IEnumerable<AuditMeasure> Measures { get; } =
    [
        Of("seen-whole", "sources of which the whole text was read", static source => source.Seen == Seen.Page),
        Of("seen-in-part", "sources that were read in part", static source => source.Seen == Seen.Excerpt),
        Of("undated-sources", "sources that do not show when they were issued", static source => source.Issued is null && source.Seen != Seen.Cited),
        Of("described-titles", "sources whose title is a description in brackets and none that is printed", static source => source.Title[0] is '[' or '('),
        Of("uncited-sources", "sources that no record cites and no other source names", static source => source.Records.Count == 0 && source.CitedIn.Count == 0),
        Of("speakers-unknown", "sources that do not show whose words they are", static source => source.Attribution == Attribution.Unknown),
        new("no-place", "pieces of evidence whose locator is no place that a reader can find", static data => Pieces(data).Select(Name), static data => Pieces(data).Where(static piece => NoPlaces.Contains(piece.Evidence.Locator, StringComparer.OrdinalIgnoreCase)).Select(Name)),
        new("place-and-extent", "pieces of evidence whose locator speaks of an excerpt where the whole was read, or of the whole where a part was", static data => Pieces(data).Select(Name), static data => Pieces(data).Where(Contradicts).Select(Name)),
        new("one-page-only", "records that rest on what was read in part alone", static data => data.Records.Select(static record => record.Key), static data => data.Records.Where(static record => record.Evidence.All(static evidence => evidence.Source.Seen != Seen.Page)).Select(static record => record.Key)),
        new("bodies-without-parent", "bodies of a state without the body above them", static data => Bodies(data).Select(static body => body.Key), static data => Bodies(data).Where(static body => body.Parent is null).Select(static body => body.Key)),
    ];

    private static IEnumerable<(DatasetRecord Record, Evidence Evidence)> Pieces(Dataset data) =>
        data.Records.SelectMany(static record => record.Evidence, static (record, evidence) => (record, evidence));

    private static bool Contradicts((DatasetRecord Record, Evidence Evidence) piece) => piece.Evidence.Source.Seen switch
    {
        Seen.Page => piece.Evidence.Locator.StartsWith("excerpt", StringComparison.OrdinalIgnoreCase),
        Seen.Excerpt => piece.Evidence.Locator.StartsWith("whole", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static IEnumerable<Actor> Bodies(Dataset data) =>
        data.Actors.Where(static actor => actor.Kind is ActorKind.Ministry or ActorKind.Agency or ActorKind.Embassy or ActorKind.Parliament or ActorKind.Municipality or ActorKind.Court or ActorKind.Commission);

    private static string Name((DatasetRecord Record, Evidence Evidence) piece) => $"{piece.Record.Key}/{piece.Evidence.Source.Key}";

    private static AuditMeasure Of(string name, string meaning, Func<Source, bool> holds) =>
        new(name, meaning, static data => data.Sources.Select(static source => source.Key), data => data.Sources.Where(holds).Select(static source => source.Key));
}
