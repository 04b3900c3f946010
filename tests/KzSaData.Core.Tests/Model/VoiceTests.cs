namespace KzSaData.Core.Tests.Model;

/// <summary>Who speaks in a source, and for which state, follows from its speakers, from what it repeats, and from whose the house is.</summary>
public sealed class VoiceTests
{
    private static readonly SeedFiles Bodies = SeedFiles.Good
        .With("actors/kz-mfa.json", Actor("kz-mfa", "ministry", "kazakhstan"))
        .With("actors/kz-embassy.json", Actor("kz-embassy", "embassy", "kz-mfa"))
        .With("actors/kz-akimat.json", Actor("kz-akimat", "municipality", "kazakhstan"))
        .With("actors/kz-agency.json", Actor("kz-agency", "media", "kazakhstan"))
        .With("actors/kz-parliament.json", Actor("kz-parliament", "parliament", "kazakhstan"))
        .With("actors/kz-senate.json", Actor("kz-senate", "parliament", "kz-parliament"))
        .With("actors/kz-court.json", Actor("kz-court", "court", "kazakhstan"))
        .With("actors/kz-university.json", Actor("kz-university", "university", "kazakhstan"))
        .With("actors/kz-muftiate.json", Actor("kz-muftiate", "religious-body", null))
        .With("actors/kz-holding.json", Actor("kz-holding", "fund", "kazakhstan"))
        .With("actors/kz-railway.json", Actor("kz-railway", "company", "kz-holding"))
        .With("actors/oil-group.json", Actor("oil-group", "group", null))
        .With("actors/oil-committee.json", Actor("oil-committee", "commission", "oil-group"))
        .With("actors/isdb-insurer.json", Actor("isdb-insurer", "igo", "isdb"));

    [Theory]
    [InlineData("kz-embassy", "kazakhstan", "kazakhstan")]
    [InlineData("kz-mfa", "kazakhstan", "kazakhstan")]
    [InlineData("kz-akimat", "kazakhstan", "kazakhstan")]
    [InlineData("kz-agency", "kazakhstan", "kazakhstan")]
    [InlineData("kz-senate", "kz-parliament", "kazakhstan")]
    [InlineData("kz-court", "kz-court", "kazakhstan")]
    [InlineData("kz-university", "kz-university", "kazakhstan")]
    [InlineData("kz-railway", "kz-holding", "kazakhstan")]
    [InlineData("kz-muftiate", "kz-muftiate", null)]
    [InlineData("acwa-power", "acwa-power", null)]
    [InlineData("minister", "minister", null)]
    [InlineData("isdb-insurer", "isdb", null)]
    [InlineData("oil-committee", "oil-group", null)]
    public void A_body_speaks_with_the_voice_of_the_highest_that_it_is_one_with(string speaker, string voice, string? side)
    {
        Voice one = Source(Bodies, "tengrinews", $"\"speakers\": [\"{speaker}\"]").Voices.Should().ContainSingle().Subject;

        (one.Actor?.Key, one.Side?.Key, one.IsUnknown).Should().Be((voice, side, false));
        one.Name.Should().BeSameAs(one.Actor!.Name);
    }

    [Fact]
    public void Bodies_of_one_executive_are_one_voice_and_those_of_two_are_two()
    {
        Source source = Source(Bodies, "tengrinews", "\"speakers\": [\"kz-mfa\", \"kz-embassy\", \"saudi-arabia\"]");

        source.Voices.Select(voice => voice.Actor!.Key).Should().Equal("kazakhstan", "saudi-arabia");
        source.Sides.Select(side => side.Key).Should().Equal("kazakhstan", "saudi-arabia");
    }

    [Fact]
    public void A_house_without_an_owner_speaks_for_itself()
    {
        Voice voice = SeedFiles.Good.Dataset().Sources["tengrinews"].Voices.Single();

        (voice.Publisher?.Key, voice.Actor, voice.Side, voice.Name!["en"]).Should().Be(("the-portal", null, null, "Tengrinews"));
    }

    [Fact]
    public void A_house_speaks_for_whoever_owns_it() =>
        SeedFiles.Good.Dataset().Sources["spa"].Voices.Single().Actor!.Key.Should().Be("saudi-arabia");

    [Theory]
    [InlineData("2010", "kazakhstan")]
    [InlineData("2025-01-15", "kz-muftiate")]
    public void It_is_the_owner_of_that_time(string issued, string owner) =>
        Bodies.Change("publishers/the-portal.json", "\"country\": \"KZ\"", "\"country\": \"KZ\", \"owners\": [{ \"actor\": \"kz-mfa\", \"period\": \"/2019\" }, { \"actor\": \"kz-muftiate\", \"period\": \"2020/..\" }]")
            .Change("sources/tengrinews.json", "2025-01-15", issued)
            .WithoutRules().Sources["tengrinews"].Voices.Single().Actor!.Key.Should().Be(owner);

    [Fact]
    public void A_desk_speaks_for_its_house() =>
        SeedFiles.Good.Change("publishers/the-portal.json", "\"country\": \"KZ\"", "\"country\": \"KZ\", \"partOf\": \"a-press\"")
            .Dataset().Sources["tengrinews"].Voices.Single().Publisher!.Key.Should().Be("a-press");

    [Fact]
    public void An_archive_speaks_for_nobody()
    {
        Source source = SeedFiles.Good.Change("publishers/the-portal.json", "\"portal\"", "\"archive\"").Dataset().Sources["tengrinews"];

        source.Voices.Should().ContainSingle().Which.IsUnknown.Should().BeTrue();
        source.Voices[0].Name.Should().BeNull();
        source.Voices[0].Equals(Voice.Unknown()).Should().BeFalse("nobody knows whether they are one");
    }

    [Theory]
    [InlineData("article-journal", "A. One")]
    [InlineData("report", "A. One")]
    [InlineData("article-newspaper", null)]
    public void Authors_of_scholarly_works_are_voices_and_reporters_are_not(string type, string? author) =>
        SeedFiles.Good.Change("sources/tengrinews.json", "\"webpage\"", $"\"{type}\"").Change("sources/tengrinews.json", "\"publisher\"", "\"authors\": [\"A. One\", \"B. Two\"], \"publisher\"")
            .Dataset().Sources["tengrinews"].Voices.Should().ContainSingle().Which.Author.Should().Be(author);

    [Theory]
    [InlineData("mfa", "kazakhstan")]
    [InlineData("the-agency", "saudi-arabia")]
    public void Who_repeats_a_source_or_a_house_has_its_voice(string repeated, string voice) =>
        Source(SeedFiles.Good, "tengrinews", $"\"repeats\": \"{repeated}\"").Voices.Single().Actor!.Key.Should().Be(voice);

    [Theory]
    [InlineData("\"speakers\": [\"saudi-arabia\"]", "saudi-arabia")]
    [InlineData("\"note\": \"n\"", "kazakhstan")]
    public void Evidence_has_speakers_of_its_own_or_those_of_its_source(string more, string voice) =>
        OfEvidence(more).Actor!.Key.Should().Be(voice);

    [Fact]
    public void Evidence_of_the_pages_own_is_its_houses() => OfEvidence("\"attribution\": \"own\"").Publisher!.Key.Should().Be("the-portal");

    [Fact]
    public void Evidence_of_which_nobody_knows_whose_it_is_is_nobodys() => OfEvidence("\"attribution\": \"unknown\"").IsUnknown.Should().BeTrue();

    [Theory]
    [InlineData("mfa", "\"primaryText\": \"law\"", Tier.PrimaryText)]
    [InlineData("mfa", "\"volume\": \"1\"", Tier.Official)]
    [InlineData("mfa", "\"speakers\": [\"kz-embassy\"]", Tier.Official)]
    [InlineData("mfa", "\"speakers\": [\"saudi-arabia\"]", Tier.Relay)]
    [InlineData("spa", "\"volume\": \"1\"", Tier.Agency)]
    [InlineData("spa", "\"speakers\": [\"saudi-arabia\"]", Tier.Relay)]
    [InlineData("tengrinews", "\"volume\": \"1\"", Tier.Media)]
    [InlineData("tengrinews", "\"repeats\": \"mfa\"", Tier.Relay)]
    [InlineData("tengrinews", "\"repeats\": \"the-agency\"", Tier.Relay)]
    [InlineData("tengrinews", "\"repeats\": \"a-press\"", Tier.Academic)]
    [InlineData("old-book", "\"volume\": \"1\"", Tier.Academic)]
    public void How_near_it_stands_follows_from_text_speaker_and_house(string source, string more, Tier tier) => Source(Bodies, source, more).Tier.Should().Be(tier);

    private static Source Source(SeedFiles seeds, string id, string more) =>
        seeds.Change($"sources/{id}.json", "\"language\": \"en\",", $"\"language\": \"en\", {more},").WithoutRules().Sources[id];

    private static Voice OfEvidence(string more) =>
        SeedFiles.Good.Change("sources/tengrinews.json", "\"language\": \"en\",", "\"language\": \"en\", \"speakers\": [\"kazakhstan\"],")
            .Change("proposals/direct-flights.json", "\"locator\": \"para. 8\"", $"\"locator\": \"para. 8\", {more}")
            .Dataset().Proposals["direct-flights"].Evidence[0].Voices.Single();

    private static string Actor(string id, string kind, string? parent) => $$"""
        {
          "$schema": "../schema/actor.json", "id": "{{id}}", "kind": "{{kind}}", "name": { "en": "{{id}}" }{{(parent is null ? string.Empty : $", \"parent\": \"{parent}\"")}}
        }
        """;
}
