namespace KzSaData.Seeds.Tests.Rules;

public sealed class DuplicateRuleTests
{
    private const string Loan = "investments/water-loan.json";
    private const string Second = "investments/water-loan-two.json";

    [Fact]
    public void Two_records_of_one_happening_are_an_error() =>
        WithSecond("Loan for rural water", "2023-05")
            .ShouldBreak("KZ0604", Second, "{ \"en\": \"Loan for rural water\" }", "this looks like 'water-loan' (Loan for rural water); if it is, merge them, else add a relation distinct-from with the reason");

    [Theory]
    [InlineData("A loan for rural water", "2023", Second)]
    [InlineData("Rural water: loan", "2022/2024", Loan)]
    [InlineData("LOAN FOR RURAL WATER", "[2021,2023]", Loan)]
    public void Titles_need_not_be_the_same_nor_dates_be_equal(string title, string date, string later) => WithSecond(title, date).ShouldBreak(("KZ0604", later));

    [Theory]
    [InlineData("Loan for a hospital in Astana", "2023")]
    [InlineData("Loan for rural water", "2024")]
    [InlineData("Loan for rural water", "[2021,2024]")]
    public void Another_title_or_another_time_is_another_happening(string title, string date) => WithSecond(title, date).ShouldBreakNothing();

    [Fact]
    public void So_is_another_kind() => WithSecond("Loan for rural water", "2023").Change(Second, "\"kind\": \"loan\"", "\"kind\": \"grant\"").ShouldBreakNothing();

    [Fact]
    public void The_two_sides_alone_make_no_duplicate() =>
        WithSecond("Loan for rural water", "2023").Change(Second, "\"from\": [\"isdb\"]", "\"from\": [\"saudi-arabia\"]").ShouldBreakNothing();

    [Fact]
    public void Who_says_that_they_are_distinct_and_why_passes() =>
        WithSecond("Loan for rural water", "2023")
            .Change(Second, "\"relations\": [", "\"relations\": [{ \"kind\": \"distinct-from\", \"to\": \"water-loan\", \"note\": \"Another province\" }, ")
            .ShouldBreakNothing();

    [Fact]
    public void What_is_undated_can_be_the_same_as_anything_however_much_lies_between() =>
        WithSecond("Loan for rural water", "2023")
            .Change(Second, "\"date\": \"2023\",", string.Empty).Change(Second, "\"fields\": [\"date\", ", "\"fields\": [")
            .With("investments/later.json", Renamed("later").Replace("Loan for rural water", "A bridge", StringComparison.Ordinal).Replace("\"2023\"", "\"2024\"", StringComparison.Ordinal))
            .ShouldBreak(("KZ0604", Second));

    [Fact]
    public void However_many_a_record_is_like_it_is_told_once()
    {
        SeedFiles many = Enumerable.Range(0, 20).Aggregate(SeedFiles.Good, static (seeds, i) => seeds.With($"investments/loan-{i}.json", Renamed($"loan-{i}")));

        many.Compile().Errors.Should().HaveCount(20).And.OnlyContain(error => error.Code == "KZ0604");
    }

    private static SeedFiles WithSecond(string title, string date) => SeedFiles.Good
        .With(Second, Renamed("water-loan-two"))
        .Change(Second, "Loan for rural water", title)
        .Change(Second, "\"2023\"", $"\"{date}\"");

    private static string Renamed(string id) => SeedFiles.Good[Loan].Replace("\"water-loan\"", $"\"{id}\"", StringComparison.Ordinal);
}
