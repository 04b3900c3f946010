namespace KzSaData.Seeds.Tests.Rules;

public sealed class HijriRuleTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Turnover = "indicators/turnover-2023.json";

    [Theory]
    [InlineData("hajj-pilgrims")]
    [InlineData("hajj-quota")]
    public void A_number_of_pilgrims_says_of_which_hajj(string measure) =>
        SeedFiles.Good
            .Change(Turnover, "\"trade-turnover\"", $"\"{measure}\"")
            .ShouldBreak("KZ0506", Turnover, $"\"{measure}\"", "of which hajj? Add the hijri year of its season, as in \"hijri\": \"1445\" for the hajj of 2024; it follows from the date and needs no evidence");

    [Fact]
    public void And_with_its_season_it_breaks_nothing() =>
        SeedFiles.Good
            .Change(Turnover, "\"trade-turnover\"", "\"hajj-pilgrims\"")
            .Change(Turnover, "\"date\": \"2023\"", "\"date\": \"2023\",\n  \"hijri\": \"1444\"")
            .ShouldBreakNothing();

    [Fact]
    public void A_season_and_a_date_are_of_one_time() =>
        SeedFiles.Good
            .Change(Visit, "\"date\": \"1994-09-28\"", "\"date\": \"1994-09-28\",\n  \"hijri\": \"1414\"")
            .ShouldBreak("KZ0507", Visit, "\"1414\"", "1414 AH is 1993-06-21/1994-06-09, and the date 1994-09-28; one of the two is wrong");

    [Fact]
    public void A_day_that_the_season_holds_is_no_error() =>
        SeedFiles.Good.Change(Visit, "\"date\": \"1994-09-28\"", "\"date\": \"1994-09-28\",\n  \"hijri\": \"1415\"").ShouldBreakNothing();
}
