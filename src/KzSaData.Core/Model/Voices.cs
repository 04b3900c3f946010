namespace KzSaData.Model;

/// <summary>Finds who speaks in a source or in a piece of evidence.</summary>
internal static class Voices
{
    // A damaged image could make sources repeat each other in a circle; nobody repeats a repetition eight times over.
    private const int MostSteps = 8;

    /// <summary>The voices of a piece of evidence: of its own speakers, else of its source.</summary>
    public static IReadOnlyList<Voice> Of(Evidence evidence) => evidence.Attribution switch
    {
        Attribution.Unknown => [Voice.Unknown()],
        Attribution.Own => [OwnOf(evidence.Source)],
        _ when evidence.Speakers.Count > 0 => Distinct(evidence.Speakers),
        _ => evidence.Source.Voices,
    };

    /// <summary>The voices of a source, each once: of its speakers, else of what it repeats, else its own.</summary>
    public static IReadOnlyList<Voice> Of(Source source) => Of(source, 0);

    /// <summary>The states on whose side voices are, each once.</summary>
    public static IReadOnlyList<Actor> SidesOf(IReadOnlyList<Voice> voices)
    {
        List<Actor> sides = [];
        foreach (Voice voice in voices)
        {
            if (voice.Side is { } side && !sides.Contains(side))
            {
                sides.Add(side);
            }
        }

        return sides.AsReadOnly();
    }

    private static IReadOnlyList<Voice> Of(Source source, int steps) => source.Attribution switch
    {
        Attribution.Unknown => [Voice.Unknown()],
        Attribution.Own => [OwnOf(source)],
        _ when source.Speakers.Count > 0 => Distinct(source.Speakers),
        _ => source.Repeats switch
        {
            Source origin => steps < MostSteps ? Of(origin, steps + 1) : [Voice.Unknown()],
            Publisher house => [OfHouse(house, source.Issued)],
            _ => [OwnOf(source)],
        },
    };

    // The authors of a scholarly or signed work, else the house.
    private static Voice OwnOf(Source source) =>
        source.Authors.Count > 0 && IsSigned(source) ? new Voice(Named(source.Authors[0])) : OfHouse(source.Publisher, source.Issued);

    private static string Named(string author) =>
        string.IsNullOrWhiteSpace(author) ? throw DatasetFormatException.Damaged("it has an author without a name") : author;

    // A reporter's name over a story does not make him a voice beside his paper.
    private static bool IsSigned(Source source) =>
        source.Type is SourceType.ArticleJournal or SourceType.Book or SourceType.Chapter or SourceType.Report or SourceType.Thesis or SourceType.PaperConference or SourceType.PostWeblog
        || source.Publisher.Kind is PublisherKind.Institute or PublisherKind.Journal or PublisherKind.Blog;

    // An archive stores the words of others and has none of its own.
    private static Voice OfHouse(Publisher house, EdtfDate? issued) =>
        house.Kind == PublisherKind.Archive ? Voice.Unknown()
        : Ownership.Of(house, issued) is { } owner ? BodyVoice.Of(owner)
        : new Voice(Ownership.Newsroom(house));

    private static IReadOnlyList<Voice> Distinct(IReadOnlyList<Actor> speakers)
    {
        List<Voice> voices = new(speakers.Count);
        foreach (Actor speaker in speakers)
        {
            Voice voice = BodyVoice.Of(speaker);
            if (!voices.Contains(voice))
            {
                voices.Add(voice);
            }
        }

        return voices.AsReadOnly();
    }
}
