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

    [Theory]
    [InlineData("a/b/c/d/e/f/g/h/i/j/k/l/m/n/o", "the title in 'en' has 15 words; a headline has at most a dozen")]
    [InlineData("a_b_c_d_e_f_g_h_i_j_k_l_m_n_o", "the title in 'en' has 15 words; a headline has at most a dozen")]
    public void Words_are_counted_however_they_are_joined(string title, string message) =>
        SeedFiles.Good.Change(Loan, "{ \"en\": \"Loan for rural water\" }", $"{{ \"en\": \"{title}\" }}").ShouldBreak("KZ0703", Loan, $"{{ \"en\": \"{title}\"", message);

    [Fact]
    public void A_word_has_an_end() =>
        SeedFiles.Good.Change(Loan, "{ \"en\": \"Loan for rural water\" }", $"{{ \"en\": \"{new string('a', 161)}\" }}").ShouldBreak("KZ0703", Loan, "{ \"en\": \"aaa", "the title in 'en' has 161 characters; a headline has at most 160");

    [Fact]
    public void A_summary_is_no_article() =>
        SeedFiles.Good.Change(Loan, "The bank lends for water.", new string('a', 701)).ShouldBreak("KZ0703", Loan, "{ \"en\": \"aaa", "the summary in 'en' has 701 characters; one to three sentences have at most 700");

    [Theory]
    [InlineData("Loan for rural water")]
    [InlineData("Loan for rural water.")]
    [InlineData("LOAN for rural water")]
    public void A_summary_says_more_than_the_title(string summary) =>
        SeedFiles.Good.Change(Loan, "\"summary\": { \"en\": \"The bank lends for water.\" }", $"\"summary\": {{  \"en\": \"{summary}\" }}")
            .ShouldBreak("KZ0716", Loan, "{  \"en\"", "the summary in 'en' only repeats the title; say in a sentence or two what happened");
}
