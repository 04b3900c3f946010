namespace KzSaData.Seeds.Tests.Rules;

public sealed class SourceRuleTests
{
    private const string Media = "sources/tengrinews.json";

    [Fact]
    public void A_source_can_be_found_again() =>
        SeedFiles.Good
            .Change(Media, "\"issued\": \"2025-01-15\", \"url\": \"https://example.org/tengri\", ", string.Empty)
            .ShouldBreak("KZ0701", Media, "\"tengrinews\"", "a source must be findable again: give its url, or when it was issued");

    [Fact]
    public void A_source_known_from_a_citation_says_from_which() =>
        SeedFiles.Good
            .Change("sources/old-book.json", ", \"citedIn\": [{ \"source\": \"mfa\", \"locator\": \"note 3\" }]", string.Empty)
            .ShouldBreak("KZ0701", "sources/old-book.json", "\"cited\"", "the source is known from a citation only; say in \"citedIn\" from which");

    [Fact]
    public void A_carrier_is_another_house() =>
        SeedFiles.Good
            .Change(Media, "\"publisher\": \"the-portal\"", "\"publisher\": \"the-portal\", \"carrier\":  \"the-portal\"")
            .ShouldBreak("KZ0701", Media, "\"the-portal\",\n", "the carrier is the archive or mirror that stores another house's page; leave it out where the page is the publisher's own");

    [Fact]
    public void A_source_does_not_repeat_itself() =>
        Repeating("tengrinews", "tengrinews").ShouldBreak("KZ0710", Media, "\"tengrinews\", \"language\"", "a source cannot repeat itself; which of them had the text first?");

    [Fact]
    public void Nor_does_it_by_way_of_others_and_who_repeats_a_ring_is_not_to_blame() =>
        Repeating("tengrinews", "spa", Repeating("spa", "mfa", Repeating("mfa", "spa")))
            .ShouldBreak(("KZ0710", "sources/mfa.json"), ("KZ0710", "sources/spa.json"));

    [Fact]
    public void A_source_and_a_publisher_have_no_id_in_common() =>
        SeedFiles.Good
            .With("publishers/spa.json", """{ "$schema": "../schema/publisher.json", "id": "spa", "kind": "agency", "name": { "en": "SPA" } }""")
            .Compile().Errors.Should().ContainSingle().Which.Message.Should().Contain("sources and publishers have no id in common, since a source may repeat either");

    private static SeedFiles Repeating(string source, string repeated, SeedFiles? seeds = null) =>
        (seeds ?? SeedFiles.Good).Change($"sources/{source}.json", "\"language\": \"en\"", $"\"repeats\": \"{repeated}\", \"language\": \"en\"");
}
