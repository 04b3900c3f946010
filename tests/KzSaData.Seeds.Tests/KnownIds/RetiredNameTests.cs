namespace KzSaData.Seeds.Tests.KnownIds;

/// <summary>Programs that use the name of a retired id go on compiling, and are told what to use.</summary>
public sealed class RetiredNameTests
{
    [Fact]
    public void The_name_stays_and_names_its_successor()
    {
        KnownClass events = Classes(SeedFiles.Good).Single(known => known.Name == "KnownEvents");

        KnownId retired = events.Ids.Single(known => known.Id == "visit-of-1994");
        retired.Retirement.Should().Be("Retired in 2026.9.0 (Renamed). Use KnownEvents.Visit1994.");
        KnownClassWriter.Write(events, KnownClassNames.Default).Should().Contain(
            "    [global::System.Obsolete(\"Retired in 2026.9.0 (Renamed). Use KnownEvents.Visit1994.\")]\n"
            + "    public static global::KzSaData.RecordId<global::KzSaData.Event> VisitOf1994 => global::KzSaData.RecordId<global::KzSaData.Event>.Known(\"visit-of-1994\");\n");
    }

    [Fact]
    public void Without_a_successor_it_says_so() =>
        Classes(SeedFiles.Good).Single(known => known.Name == "KnownEvents").Ids.Single(known => known.Id == "rumour-1993").Retirement.Should().Be("Retired in 2026.9.0 without a successor (It never was).");

    [Fact]
    public void A_successor_of_another_kind_is_named_in_its_own_class() =>
        Classes(SeedFiles.Good.Change("retired.json", "\"successor\": \"visit-1994\"", "\"successor\": \"memo-2008\"")).Single(known => known.Name == "KnownEvents").Ids.Single(known => known.Id == "visit-of-1994")
            .Retirement.Should().Be("Retired in 2026.9.0 (Renamed). Use KnownAgreements.Memo2008.");

    [Theory]
    [InlineData("2026.9.0", true)]
    [InlineData("2025.12.3", true)]
    [InlineData("2024.1.0", false)]
    public void It_stays_to_the_end_of_the_next_major_version(string retired, bool stays)
    {
        SeedFiles seeds = SeedFiles.Good.Change("retired.json", "\"date\": \"2026-09-01\", \"version\": \"2026.9.0\"", $"\"date\": \"2024-01-01\", \"version\": \"{retired}\"");

        seeds.Dataset().Release.Version.Should().StartWith("2026.");
        Classes(seeds).Single(known => known.Name == "KnownEvents").Ids.Any(known => known.Id == "visit-of-1994").Should().Be(stays);
    }

    [Fact]
    public void A_successor_whose_name_is_the_same_takes_it_over()
    {
        KnownClass events = Classes(SeedFiles.Good.Change("retired.json", "\"id\": \"visit-of-1994\"", "\"id\": \"visit1994\"")).Single(known => known.Name == "KnownEvents");

        events.Ids.Should().ContainSingle(known => known.Name == "Visit1994").Which.Retirement.Should().BeNull();
        KnownNameRules.Check(events, "seeds").Should().BeEmpty();
    }

    [Fact]
    public void Anybody_else_has_to_take_another_id()
    {
        SeedError error = KnownNameRules.Check(new KnownClass("KnownEvents", "events", "Event", [new KnownId("visit-2", "In use"), new KnownId("visit2", "Gone") { Retirement = "Gone." }]), "seeds").Should().ContainSingle().Which;

        error.Message.Should().Be("the id 'visit-2' would be named KnownEvents.Visit2, which 'visit2' has already; give it another id");
    }

    [Fact]
    public void Reasons_stay_inside_their_string() =>
        KnownClassWriter.Write(new KnownClass("KnownEvents", "events", "Event", [new KnownId("a", "A") { Retirement = "A \"slip\" of \\ and\nlines" }]), KnownClassNames.Default)
            .Should().Contain("[global::System.Obsolete(\"A \\\"slip\\\" of \\\\ and\\u000alines\")]");

    private static IReadOnlyList<KnownClass> Classes(SeedFiles seeds) => KnownClasses.Of(seeds.Dataset(), KnownClassNames.Default);
}
