namespace KzSaData.Core.Tests.Query;

/// <summary>What is disputed stands beside a total, over all that is said of it, and not in it.</summary>
public sealed class DisputedTotalTests
{
    private const string Farm = "investments/wind-farm.json";
    private const string Loan = "investments/water-loan.json";
    private const string LoanEvidence = "[{ \"source\": \"mfa\", \"locator\": \"para. 4\", \"fields\": [\"date\", \"from\", \"into\", \"amounts\"] }";

    [Theory]
    [InlineData("amounts", "USD 2000000000", 1_150_000_000, 2_000_000_000)]
    [InlineData("amounts/committed", "USD 1000000000", 1_000_000_000, 1_150_000_000)]
    [InlineData("amounts", "USD ~1000000000", 950_000_000, 1_150_000_000)]
    [InlineData("amounts", "USD <=1000", 0, 1_150_000_000)]
    public void A_disputed_sum_is_all_that_is_said_of_it(string field, string says, long low, long high) =>
        Disputed(field, says).Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(0, 0, 0, 0), new TotalRange(1, low, 1_150_000_000, high)));

    [Fact]
    public void It_has_no_upper_end_where_somebody_says_at_least() => Disputed("amounts", "USD >=3000000000").Lines[0].Disputed!.High.Should().BeNull();

    [Theory]
    [InlineData("\"says\": \"USD ~1150000000\"")]
    [InlineData("\"says\": \"SAR 1150000000\"")]
    [InlineData("\"says\": \"USD 2000000000\", \"stance\": \"contradicts\", \"standing\": \"resolved\", \"reason\": \"A slip.\"")]
    public void What_can_be_true_too_or_was_decided_disputes_nothing(string evidence) =>
        Total(With("amounts", evidence)).Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(1, 1_150_000_000, 1_150_000_000, 1_150_000_000)));

    [Fact]
    public void Another_claim_of_the_record_may_be_disputed_and_the_sum_is_not() =>
        Total(With("date", "\"says\": \"2019\", \"stance\": \"contradicts\"")).Lines[0].Disputed.Should().BeNull();

    [Fact]
    public void A_dispute_about_one_stage_leaves_the_others_alone()
    {
        Dataset data = SeedFiles.Good
            .Change(Farm, "\"evidence\": [", "\"evidence\": [{ \"source\": \"mfa\", \"locator\": \"1\", \"fields\": [\"amounts/pledged\"], \"says\": \"USD 3000000000\" }, ")
            .Dataset();

        data.Investments.In(CooperationArea.Energy).Total().Lines[0].Disputed.Should().BeNull();
        data.Investments.TotalReached(MoneyStage.Pledged).Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Pledged, new TotalRange(0, 0, 0, 0), new TotalRange(1, 1_000_000_000, null, 3_000_000_000)));
        data.Verify();
    }

    private static InvestmentTotal Disputed(string field, string says) => Total(With(field, $"\"says\": \"{says}\", \"stance\": \"contradicts\""));

    private static InvestmentTotal Total(SeedFiles seeds)
    {
        Dataset data = seeds.Dataset();
        data.Verify();
        return data.Investments.In(CooperationArea.Water).Total();
    }

    private static SeedFiles With(string field, string evidence) =>
        SeedFiles.Good.Change(Loan, LoanEvidence, $"{LoanEvidence}, {{ \"source\": \"spa\", \"locator\": \"1\", \"fields\": [\"{field}\"], {evidence} }}");
}
