namespace KzSaData.Seeds.Tests.Rules;

public sealed class LevelRuleTests
{
    private const string Visit = "events/visit-1994.json";

    [Theory]
    [InlineData("deputy-minister")]
    [InlineData("minister")]
    [InlineData("head-of-government")]
    public void Nobody_makes_an_event_higher_than_the_highest_office(string office) =>
        With(office).ShouldBreak("KZ0608", Visit, "\"head-of-state\"", $"nobody who took part holds an office of the level 'head-of-state'; the highest is '{office}': write that, or add who was there with his \"office\"");

    [Fact]
    public void The_level_of_the_highest_is_right() => With("head-of-state").ShouldBreakNothing();

    [Fact]
    public void A_lower_level_may_be_right_since_a_king_confers_what_his_ambassador_hands_over() =>
        With("head-of-state").Change(Visit, "\"level\": \"head-of-state\"", "\"level\": \"ambassador\"").ShouldBreakNothing();

    [Fact]
    public void Who_is_only_spoken_of_does_not_count() =>
        With("minister").Change(Visit, "\"role\": \"delegate\"", "\"role\": \"subject\"").ShouldBreakNothing();

    private static SeedFiles With(string office) => SeedFiles.Good.Change(Visit, "\"role\": \"delegate\",", $"\"role\": \"delegate\", \"office\": \"{office}\", \"of\": \"kazakhstan\",");
}
