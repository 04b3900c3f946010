namespace KzSaData.Seeds.Tests.Rules;

public sealed class BoundRuleTests
{
    private const string Farm = "investments/wind-farm.json";
    private const string Memo = "agreements/memo-2008.json";
    private const string Scholarships = "programmes/scholarships.json";
    private const string Once = " is open or unknown at one end, but it happened once, and no source leaves that without bounds; write [A..B] for one day of these or A/B where it lasted, with a bound that follows from something, and a note that says from what; or leave the date out";

    [Theory]
    [InlineData("../2022")]
    [InlineData("2022/..")]
    [InlineData("2022/")]
    [InlineData("/2022")]
    [InlineData("[..2022]")]
    public void What_happened_once_has_two_bounds(string date) =>
        SeedFiles.Good
            .Change(Farm, "\"date\": \"2022\",\n  \"areas\"", $"\"date\": \"{date}\",\n  \"areas\"")
            .ShouldBreak("KZ0505", Farm, $"\"{date}\"", $"'{date}'{Once}");

    [Theory]
    [InlineData("[2021-10..2022-11]")]
    [InlineData("2021/2022")]
    [InlineData("2022")]
    public void And_these_are_two(string date) =>
        SeedFiles.Good.Change(Farm, "\"date\": \"2022\",\n  \"areas\"", $"\"date\": \"{date}\",\n  \"areas\"").ShouldBreakNothing();

    [Theory]
    [InlineData("2010/")]
    [InlineData("/2024")]
    [InlineData("2010/2024")]
    public void What_lasts_may_end_or_begin_nobody_knows_when(string date) =>
        SeedFiles.Good.Change(Scholarships, "\"2010/..\"", $"\"{date}\"").ShouldBreakNothing();

    [Theory]
    [InlineData("../2024")]
    [InlineData("[2010,2012]")]
    public void But_it_has_not_lasted_for_ever(string date) =>
        SeedFiles.Good
            .Change(Scholarships, "\"2010/..\"", $"\"{date}\"")
            .ShouldBreak("KZ0505", Scholarships, $"\"{date}\"", $"'{date}' gives what lasted no start; write A/.. where it goes on since A, A/ where its end is not known, /B where its start is not known");

    [Theory]
    [InlineData("1999/..")]
    [InlineData("1999/")]
    [InlineData("/2024")]
    [InlineData("[..2024]")]
    public void A_sum_is_named_once(string date) =>
        SeedFiles.Good
            .Change(Farm, "\"currency\": \"USD\", \"date\": \"2023\"", $"\"currency\": \"USD\", \"date\": \"{date}\"")
            .ShouldBreak("KZ0505", Farm, $"\"{date}\"", $"'{date}'{Each("amounts")}");

    [Theory]
    [InlineData("2024/..")]
    [InlineData("2024/")]
    [InlineData("[2024..]")]
    public void A_status_is_reached_once(string date) =>
        SeedFiles.Good
            .Change(Farm, "\"under-construction\", \"date\": \"2024\"", $"\"under-construction\", \"date\": \"{date}\"")
            .ShouldBreak("KZ0505", Farm, $"\"{date}\"", $"'{date}'{Each("statuses")}");

    [Theory]
    [InlineData("2009/..")]
    [InlineData("2009/")]
    public void A_legal_step_is_taken_once(string date) =>
        SeedFiles.Good
            .Change(Memo, "\"date\": \"2009\"", $"\"date\": \"{date}\"")
            .ShouldBreak("KZ0505", Memo, $"\"{date}\"", $"'{date}'{Each("legalSteps")}");

    private static string Each(string list) => $" is open or unknown at one end, but each of the '{list}' came once; write [A..B] for one day of these or A/B where it lasted, with a bound that follows from something, and a note that says from what; or leave the date out";
}
