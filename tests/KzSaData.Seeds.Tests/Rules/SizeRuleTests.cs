namespace KzSaData.Seeds.Tests.Rules;

public sealed class SizeRuleTests
{
    private const string Loan = "investments/water-loan.json";

    [Fact]
    public void A_title_is_a_headline() =>
        SeedFiles.Good
            .Change(Loan, "{ \"en\": \"Loan for rural water\" }", "{ \"en\": \"a b c d e f g h i j k l m n o\" }")
            .ShouldBreak("KZ0703", Loan, "{ \"en\": \"a b", "the title in 'en' has 15 words; a headline has at most a dozen");

    [Fact]
    public void A_little_more_than_a_dozen_words_passes() =>
        SeedFiles.Good.Change(Loan, "\"Loan for rural water\"", "\"a b c d e f g h i j k l m n\"").ShouldBreakNothing();

    [Fact]
    public void What_belongs_everywhere_belongs_nowhere() =>
        SeedFiles.Good
            .Change(Loan, "[\"water\"]", "[\"water\", \"finance\", \"trade\", \"health\", \"law\"]")
            .ShouldBreak("KZ0703", Loan, "[\"water\"", "5 areas; name the one to four that matter");
}
