namespace KzSaData.Seeds.Tests.Rules;

/// <summary>A source appears, is read, and both before the end of the data.</summary>
public sealed class AccessRuleTests
{
    private const string Media = "sources/tengrinews.json";

    [Theory]
    [InlineData("2030-01-01")]
    [InlineData("2199-01-01")]
    public void Nobody_read_it_in_a_year_to_come(string day) =>
        Read(day).ShouldBreak("KZ0714", Media, $"\"{day}\"", $"'{day}' is more than a year after {AsOf}, the day of the data in release.json; write the day on which you looked");

    [Fact]
    public void Nor_did_it_appear_then() =>
        SeedFiles.Good.Change(Media, "\"2025-01-15\"", "\"2030\"").Compile().Errors.Should().Contain(error => error.Code == "KZ0714" && error.Path == Media && error.Message.Contains("write the date that the page shows", StringComparison.Ordinal));

    [Fact]
    public void It_appears_before_it_is_read() =>
        Read("2025-01-14").ShouldBreak("KZ0714", Media, "\"2025-01-14\"", "it was read (2025-01-14) before it appeared (2025-01-15); one of the two dates is wrong");

    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("2025-01")]
    [InlineData("2026-11-30")]
    public void On_the_same_day_in_the_same_month_or_after_the_last_release_is_right(string day) => Read(day).ShouldBreakNothing();

    private static string AsOf => SeedFiles.Good.Dataset().Release.AsOf.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static SeedFiles Read(string day) => SeedFiles.Good.Change(Media, "\"language\": \"en\"", $"\"accessed\": \"{day}\", \"language\": \"en\"");
}
