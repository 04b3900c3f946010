namespace KzSaData.Seeds.Tests.Rules;

/// <summary>Records of one's own on top of published ones.</summary>
public sealed class PrivateSeedsTests
{
    private const string Call = """
        {
          "$schema": "../schema/event.json", "id": "my-call", "kind": "call", "title": { "en": "A call about power" }, "summary": { "en": "They spoke." },
          "date": "2024-05", "areas": ["energy"], "participants": [{ "actor": "acwa-power", "role": "party" }, { "actor": "my-firm", "role": "party" }],
          "realis": "occurred", "evidence": [{ "source": "tengrinews", "locator": "own notes", "fields": ["date", "participants"] }],
          "relations": [{ "kind": "follows", "to": "wind-farm" }]
        }
        """;

    private const string Firm = """{ "$schema": "../schema/actor.json", "id": "my-firm", "kind": "company", "name": { "en": "My firm" }, "country": "kazakhstan" }""";

    private static readonly SeedFiles Own = SeedFiles.Empty.With("actors/my-firm.json", Firm).With("events/my-call.json", Call);

    [Fact]
    public void An_empty_folder_changes_nothing()
    {
        using Dataset published = SeedFiles.Good.Dataset();
        using TemporaryFolder empty = new();

        using Dataset extended = Dataset.FromSeeds(empty.Path, basedOn: published);

        extended.Release.ContentHash.Should().Be(published.Release.ContentHash);
        extended.Store.Image.Memory.Bytes(0, (int)extended.Store.Image.Memory.Length).SequenceEqual(published.Store.Image.Memory.Bytes(0, (int)published.Store.Image.Memory.Length)).Should().BeTrue();
    }

    [Fact]
    public void A_private_record_refers_to_published_ones_and_is_found_from_them()
    {
        using Dataset published = SeedFiles.Good.Dataset();
        using Dataset extended = Own.Dataset(basedOn: published);

        Event call = extended.Events["my-call"];
        call.Participants[0].Actor.Should().BeSameAs(extended.Actors["acwa-power"]);
        extended.Investments["wind-farm"].LinkedFrom.Should().Equal(call);
        extended.Events.Involving(RecordId<Actor>.Parse("saudi-arabia")).Should().Contain(call, "the published company is at home there");
        extended.Events.Matching("power call").Should().Equal(call);
        published.Events.Count.Should().Be(extended.Events.Count - 1, "the published dataset stays as it is");
    }

    [Fact]
    public void Without_a_release_of_its_own_it_says_that_there_are_records_of_ones_own()
    {
        using Dataset once = Own.Dataset(SeedFiles.Good.Dataset());
        using Dataset twice = SeedFiles.Empty.With("actors/other-firm.json", Firm.Replace("my-firm", "other-firm", StringComparison.Ordinal)).Dataset(once);

        (once.Release.Version, twice.Release.Version).Should().Be(("2026.11.0+own", "2026.11.0+own"));
        twice.Release.Title.Should().Be(SeedFiles.Good.Dataset().Release.Title);
    }

    [Fact]
    public void A_release_of_its_own_takes_the_place_of_the_other()
    {
        string release = SeedFiles.Good["release.json"].Replace("2026.11.0", "2027.1.0+steppe.3", StringComparison.Ordinal).Replace("Test data of two sides", "Our own records", StringComparison.Ordinal);

        using Dataset extended = Own.With("release.json", release).Dataset(SeedFiles.Good.Dataset());

        (extended.Release.Version, extended.Release.Title["en"]).Should().Be(("2027.1.0+steppe.3", "Our own records"));
        extended.Events.Count.Should().Be(2);
    }

    [Fact]
    public void Only_ones_own_seeds_are_to_blame()
    {
        // The published dataset breaks a rule: compiled without them, it opens, and it is nobody's business here.
        SeedFiles published = SeedFiles.Good.Change("investments/water-loan.json", "\"Loan for rural water\"", "\"a b c d e f g h i j k l m n o p q\"");
        published.ShouldBreak(("KZ0703", "investments/water-loan.json"));
        using Dataset faulty = published.WithoutRules();

        Own.Compile(faulty).Errors.Should().BeEmpty();
        Own.Change("events/my-call.json", "\"areas\": [\"energy\"]", "\"areas\": [\"energy\", \"law\", \"water\", \"trade\", \"mining\"]")
            .Compile(faulty).Errors.Select(error => (error.Code, error.Path)).Should().Equal(("KZ0703", "events/my-call.json"));
    }

    [Fact]
    public void A_private_record_cannot_take_a_published_id() =>
        SeedFiles.Empty.With("events/visit-1994.json", SeedFiles.Good["events/visit-1994.json"])
            .Compile(SeedFiles.Good.Dataset()).Errors.Should().ContainSingle().Which.Message.Should().Be("another event has the id 'visit-1994' already; choose one that says more");

    [Fact]
    public void A_private_record_that_repeats_a_published_one_is_noticed() =>
        SeedFiles.Empty
            .With("investments/own-loan.json", SeedFiles.Good["investments/water-loan.json"].Replace("\"water-loan\"", "\"own-loan\"", StringComparison.Ordinal))
            .Compile(SeedFiles.Good.Dataset()).Errors.Select(error => (error.Code, error.Path)).Should().Equal(("KZ0604", "investments/own-loan.json"));

    [Fact]
    public void An_unknown_reference_names_the_nearest_published_id() =>
        Own.Change("events/my-call.json", "\"to\": \"wind-farm\"", "\"to\": \"wind-frm\"")
            .Compile(SeedFiles.Good.Dataset()).Errors.Should().ContainSingle().Which.Message.Should().Be("no record 'wind-frm'; did you mean 'wind-farm'?");

    [Fact]
    public void Without_a_base_a_folder_needs_a_release() =>
        SeedFiles.Empty.With("actors/kazakhstan.json", SeedFiles.Good["actors/kazakhstan.json"])
            .Compile().Errors.Should().ContainSingle().Which.Message.Should().StartWith("there is no release.json");

    [Fact]
    public void Wrong_seeds_make_an_exception_that_lists_every_error()
    {
        using TemporaryFolder folder = new();
        Own.Change("events/my-call.json", "\"kind\": \"call\"", "\"kind\": \"cal\"").WriteTo(folder.Path);

        Action compiling = () => Dataset.FromSeeds(folder.Path, SeedFiles.Good.Dataset());

        compiling.Should().Throw<SeedException>().Which.Errors.Should().ContainSingle().Which.Code.Should().Be("KZ0201");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_error_of_its_own()
    {
        Action compiling = () => Dataset.FromSeeds(Path.Combine(Path.GetTempPath(), "kzsa-no-such-folder"));

        compiling.Should().Throw<DirectoryNotFoundException>();
    }
}
