namespace KzSaData.Model;

/// <summary>Finds how near a source stands to what it tells.</summary>
internal static class TierRule
{
    private const int MostSteps = 8;

    public static Tier Of(Source source) => Of(source, 0);

    private static Tier Of(Source source, int steps) =>
        source.PrimaryText is not null ? Tier.PrimaryText
        : source.Attribution == Attribution.Stated && source.Speakers.Count > 0 ? IsOwnSite(source) ? Tier.Official : Tier.Relay
        : source.Attribution == Attribution.Stated && source.Repeats is { } origin ? OfRepeated(origin, source, steps)
        : IsScholarly(source) ? Tier.Academic
        : OfHouse(source.Publisher.Kind);

    // Whoever repeats stands as near as what he repeats, but is not its text and not the speaker's own site.
    private static Tier OfRepeated(Entity origin, Source source, int steps)
    {
        if (origin is Publisher house)
        {
            return source.Sides.Count > 0 || OfHouse(house.Kind) == Tier.Official ? Tier.Relay : OfHouse(house.Kind);
        }

        Tier tier = origin is Source repeated && steps < MostSteps ? Of(repeated, steps + 1) : Tier.Media;
        return tier is Tier.PrimaryText or Tier.Official ? Tier.Relay : tier;
    }

    // Whether one of those who speak speaks on a page of his own, which is no medium's.
    private static bool IsOwnSite(Source source)
    {
        if (OfHouse(source.Publisher.Kind) is Tier.Agency or Tier.Media || Ownership.Of(source.Publisher, source.Issued) is not { } owner)
        {
            return false;
        }

        Voice house = BodyVoice.Of(owner);
        foreach (Voice voice in source.Voices)
        {
            if (voice.Equals(house))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsScholarly(Source source) =>
        source.Type is SourceType.ArticleJournal or SourceType.Chapter or SourceType.Thesis or SourceType.PaperConference
        || (source.Type is SourceType.Book or SourceType.Report && source.Authors.Count > 0);

    private static Tier OfHouse(PublisherKind kind) => kind switch
    {
        PublisherKind.Agency or PublisherKind.PressWire => Tier.Agency,
        PublisherKind.StateBody or PublisherKind.Organisation or PublisherKind.Company => Tier.Official,
        PublisherKind.Institute or PublisherKind.Journal => Tier.Academic,
        PublisherKind.Encyclopedia or PublisherKind.LawDatabase => Tier.Reference,
        _ => Tier.Media,
    };
}
