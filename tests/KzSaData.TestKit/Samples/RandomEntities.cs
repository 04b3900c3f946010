namespace KzSaData.TestKit.Samples;

/// <summary>Actors, places, publishers, sources and the files about the whole dataset, for random records to refer to.</summary>
internal sealed class RandomEntities(Random random, int size)
{
    public static IReadOnlyList<string> States { get; } = ["kazakhstan", "saudi-arabia", "china", "russia", "turkiye"];

    public static IReadOnlyList<string> Places { get; } = ["riyadh", "astana", "almaty", "mecca", "jeddah", "aktau", "mecca-province", "saudi-arabia"];

    /// <summary>The two sides, then who acts often, then those who act rarely.</summary>
    public IReadOnlyList<string> Actors { get; } =
        [.. States, "isdb", "opec", "oic", .. Enumerable.Range(1, 6 + Math.Min(60, size / 40)).Select(n => $"company-{n}"), .. Enumerable.Range(1, 6).Select(n => $"person-{n}")];

    public IReadOnlyList<string> Sources { get; } = [.. Enumerable.Range(1, 14).Select(n => $"source-{n}")];

    public static IReadOnlyList<string> Publishers { get; } = [.. Enumerable.Range(0, 9).Select(n => $"publisher-{n}")];

    public IEnumerable<Seed> All() =>
        [Release(), .. Coverage(), .. Actors.Select(Actor), .. Places.Select(Place), .. Publishers.Select(Publisher), .. Sources.Select(Source)];

    private static Seed Release() => SeedTree.Of(TableId.Release, new()
    {
        ["version"] = "2026.11.0",
        ["asOf"] = "2026-11-22",
        ["languages"] = TestLanguages.Four.All.Select(static language => new Dictionary<string, object?> { ["tag"] = language.Tag, ["script"] = language.Script }).ToArray(),
        ["title"] = SeedTree.Text("A random dataset"),
        ["sides"] = new[] { "kazakhstan", "saudi-arabia" },
        ["licence"] = "CC-BY-4.0",
        ["publisher"] = "Nobody",
        ["url"] = "https://example.org/",
    });

    private static IEnumerable<Seed> Coverage()
    {
        yield return Covered(RecordKind.Event, "1991/1999", Completeness.Selective);
        yield return Covered(RecordKind.Event, "1998/2010", Completeness.Systematic);
        yield return Covered(RecordKind.Investment, "1994/2030", Completeness.Census);
        yield return Covered(RecordKind.Agreement, "2005", Completeness.Anecdotal, CooperationArea.Energy);
    }

    private static Seed Covered(RecordKind kind, string period, Completeness completeness, params CooperationArea[] areas) => SeedTree.Of(TableId.Coverage, new()
    {
        ["kind"] = kind,
        ["period"] = period,
        ["completeness"] = completeness,
        ["searched"] = SeedTree.Text("Everything"),
        ["areas"] = areas,
    });

    private static Seed Place(string id) => SeedTree.Of(TableId.Place, new()
    {
        ["id"] = id,
        ["kind"] = PlaceKind.City,
        ["within"] = id switch { "mecca" or "jeddah" => "mecca-province", "riyadh" or "mecca-province" => "saudi-arabia", _ => null },
        ["name"] = SeedTree.Text(id),
        ["country"] = id is "riyadh" or "mecca" or "jeddah" ? "saudi-arabia" : "kazakhstan",
    });

    private static Seed Publisher(string id) => SeedTree.Of(TableId.Publisher, new()
    {
        ["id"] = id,
        ["kind"] = PublisherKind.Portal,
        ["name"] = SeedTree.Text(id),
    });

    // Companies and persons have a home, mostly one of the two sides; organisations of several states have none.
    private Seed Actor(string id) => SeedTree.Of(TableId.Actor, new()
    {
        ["id"] = id,
        ["kind"] = States.Contains(id) ? ActorKind.State : id.Contains("company", StringComparison.Ordinal) ? ActorKind.Company : id.Contains("person", StringComparison.Ordinal) ? ActorKind.Person : ActorKind.Igo,
        ["name"] = SeedTree.Text(id),
        ["country"] = id.Contains('-') && !States.Contains(id) && !random.Chance(10) ? random.Skewed(States) : null,
    });

    // Voices of each side and of both; repetitions of them, and of a house; one of which nobody knows whose it is.
    private Seed Source(string id)
    {
        int number = int.Parse(id.Split('-')[1], null);
        return SeedTree.Of(TableId.Source, new()
        {
            ["id"] = id,
            ["type"] = SourceType.Webpage,
            ["title"] = $"Page {number}",
            ["publisher"] = Publishers[number % 9],
            ["language"] = "en",
            ["seen"] = Seen.Page,
            ["url"] = $"https://example.org/{number}",
            ["speakers"] = number <= 6 ? new[] { States[number % 2] } : number == 11 ? new[] { States[0], States[1] } : null,
            ["repeats"] = number is 7 or 8 ? $"source-{number - 6}" : number == 10 ? Publishers[0] : null,
            ["attribution"] = number == 12 ? Attribution.Unknown : null,
            ["primaryText"] = number <= 2 ? random.Code<PrimaryText>() : null,
        });
    }
}
