namespace KzSaData.Seeds.Tests.Rules;

public sealed class RelationRuleTests
{
    private const string Loan = "investments/water-loan.json";
    private const string Portfolio = "investments/portfolio.json";
    private const string PartOfPortfolio = "{ \"kind\": \"part-of\", \"to\": \"portfolio\" }";

    [Fact]
    public void Nothing_is_part_of_itself_by_way_of_others()
    {
        SeedFiles seeds = SeedFiles.Good.Change(Portfolio, "\"aggregation\": \"umbrella\",", "\"aggregation\": \"umbrella\", \"relations\": [{ \"kind\": \"part-of\", \"to\": \"water-loan\" }],");
        (int line, int column) = seeds.PlaceOf(Portfolio, "[{ \"kind\": \"part-of\"");

        seeds.Compile().Errors.Should().Equal([new SeedError("KZ0601", "nothing is part of itself: portfolio → water-loan → portfolio; remove one part-of", Portfolio, line, column)], "a circle is told once");
    }

    [Fact]
    public void A_record_has_no_relation_to_itself() =>
        SeedFiles.Good
            .Change(Loan, PartOfPortfolio, $"{PartOfPortfolio}, {{ \"kind\": \"follows\", \"to\": \"water-loan\" }}")
            .ShouldBreak("KZ0602", Loan, "{ \"kind\": \"follows\"", "a record has no relation to itself");

    [Fact]
    public void Being_distinct_needs_a_reason() =>
        SeedFiles.Good
            .Change(Loan, PartOfPortfolio, $"{PartOfPortfolio}, {{ \"kind\": \"distinct-from\", \"to\": \"wind-farm\" }}")
            .ShouldBreak("KZ0602", Loan, "{ \"kind\": \"distinct-from\"", "say in a \"note\" why this is not the same as 'wind-farm'");

    [Fact]
    public void A_relation_stands_once() =>
        SeedFiles.Good
            .Change(Loan, PartOfPortfolio, $"{PartOfPortfolio}, {{ \"kind\": \"part-of\", \"to\": \"portfolio\", \"note\": \"again\" }}")
            .ShouldBreak("KZ0602", Loan, "{ \"kind\": \"part-of\", \"to\": \"portfolio\", \"note\"", "the relation to 'portfolio' stands twice");

    [Theory]
    [InlineData("{ \"kind\": \"follows\", \"to\": \"portfolio\" }")]
    [InlineData("{ \"kind\": \"part-of\", \"to\": \"scholarships\" }")]
    public void Money_that_is_inside_of_other_money_says_of_which(string relation) =>
        SeedFiles.Good
            .Change(Loan, PartOfPortfolio, relation)
            .ShouldBreak("KZ0603", Loan, "\"part-of\",\n", "aggregation is part-of, but no relation part-of leads to the investment that contains this money");

    [Fact]
    public void A_journey_has_no_visits_within_it()
    {
        SeedFiles two = SeedFiles.Good.With("events/umrah-1994.json", Part("visit"));

        two.ShouldBreak("KZ0605", "events/umrah-1994.json", "{ \"kind\": \"part-of\"", "one journey is one visit; give what is part of 'visit-1994' a kind of its own, such as meeting, award or pilgrimage");
        SeedFiles.Good.With("events/umrah-1994.json", Part("pilgrimage")).Compile().Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("follows", "visit-1994", "agreements/memo-2008.json", false)]
    [InlineData("follows", "memo-2008", "events/visit-1994.json", true)]
    [InlineData("amends", "memo-2008", "events/visit-1994.json", true)]
    [InlineData("leads-to", "memo-2008", "events/visit-1994.json", false)]
    [InlineData("leads-to", "visit-1994", "agreements/memo-2008.json", true)]
    public void Cause_and_consequence_come_in_their_order(string kind, string to, string path, bool isWrong)
    {
        SeedFiles seeds = SeedFiles.Good.Change(path, "\"evidence\"", $"\"relations\": [{{ \"kind\": \"{kind}\", \"to\": \"{to}\" }}], \"evidence\"");

        seeds.Compile().Errors.Select(error => error.Code).Should().Equal(isWrong ? ["KZ0606"] : []);
    }

    [Fact]
    public void What_is_undated_may_come_at_any_time() =>
        SeedFiles.Good.Change(Loan, PartOfPortfolio, $"{PartOfPortfolio}, {{ \"kind\": \"leads-to\", \"to\": \"direct-flights\" }}").ShouldBreakNothing();

    private static string Part(string kind) => SeedFiles.Good["events/visit-1994.json"]
        .Replace("\"id\": \"visit-1994\"", "\"id\": \"umrah-1994\"", StringComparison.Ordinal)
        .Replace("\"kind\": \"visit\"", $"\"kind\": \"{kind}\"", StringComparison.Ordinal)
        .Replace("\"date\": \"1994-09-28\"", "\"date\": \"1994-09\"", StringComparison.Ordinal)
        .Replace("President visits Riyadh", "President performs umrah", StringComparison.Ordinal)
        .Replace("\"realis\"", "\"relations\": [{ \"kind\": \"part-of\", \"to\": \"visit-1994\" }],\n  \"realis\"", StringComparison.Ordinal);
}
