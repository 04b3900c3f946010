namespace KzSaData.Seeds.Tests.Rules;

public sealed class SpeakerRuleTests
{
    private const string Media = "sources/tengrinews.json";

    // The minister takes part in a visit as a minister.
    private static readonly SeedFiles WithOffice = SeedFiles.Good
        .Change("events/visit-1994.json", "\"head-of-state\"", "\"minister\"")
        .Change("events/visit-1994.json", "\"actor\": \"minister\",", "\"actor\": \"minister\", \"office\": \"minister\", \"of\": \"kazakhstan\",");

    [Fact]
    public void Who_holds_an_office_speaks_for_his_body() =>
        Speaking(WithOffice, "\"speakers\": [\"minister\"]")
            .ShouldBreak("KZ0708", Media, "\"minister\"", "'minister' holds an office; name the body for which he speaks, such as 'kazakhstan'");

    [Fact]
    public void Also_in_a_piece_of_evidence() =>
        WithOffice.Change("proposals/direct-flights.json", "\"locator\": \"para. 8\"", "\"locator\": \"para. 8\", \"speakers\": [\"minister\"]")
            .ShouldBreak(("KZ0708", "proposals/direct-flights.json"));

    [Fact]
    public void Who_holds_none_speaks_for_himself() => Speaking(SeedFiles.Good, "\"speakers\": [\"minister\"]").ShouldBreakNothing();

    [Theory]
    [InlineData("own", "\"speakers\": [\"kazakhstan\"]")]
    [InlineData("unknown", "\"repeats\": \"the-agency\"")]
    public void What_has_a_speaker_is_not_unknown_and_not_its_own(string attribution, string more) =>
        Speaking(SeedFiles.Good, $"{more}, \"attribution\": \"{attribution}\"")
            .ShouldBreak("KZ0708", Media, $"\"{attribution}\"", $"\"{attribution}\" says that nobody else is known to speak; leave it out, or the speakers and what is repeated");

    private static SeedFiles Speaking(SeedFiles seeds, string more) => seeds.Change(Media, "\"language\": \"en\"", $"{more}, \"language\": \"en\"");
}
