namespace KzSaData.Seeds.Tests.Rules;

public sealed class MoneyRuleTests
{
    private const string Farm = "investments/wind-farm.json";
    private const string Loan = "investments/water-loan.json";
    private const string NotPositive = "an amount is more than 0; what was sent back has the stage 'returned' and its sum, and what no source names is left out";
    private const string NotPaid = "nothing tells that the money was paid or the work done: 'disbursed' needs evidence other than a law or a treaty, and so does a status of its own (under-construction, in-progress, operational, completed or suspended); a document of intent or agreement carries at most 'committed'";

    [Theory]
    [InlineData("\"best\": -1150000000")]
    [InlineData("\"best\": 0")]
    public void A_sum_is_positive(string best) =>
        SeedFiles.Good.Change(Loan, "\"best\": 1150000000", best).ShouldBreak("KZ1101", Loan, best["\"best\": ".Length..] + ", \"currency\"", NotPositive);

    [Fact]
    public void A_bound_is_positive_too() =>
        SeedFiles.Good
            .Change(Loan, "\"qualifier\": \"exactly\", \"best\": 1150000000", "\"qualifier\": \"at-most\", \"high\": -5")
            .ShouldBreak("KZ1101", Loan, "-5", NotPositive);

    [Fact]
    public void So_is_a_quantity() =>
        SeedFiles.Good.Change(Farm, "\"best\": 1000,", "\"best\": 0,").ShouldBreak("KZ1101", Farm, "0, \"unit\"", "a quantity is more than 0; what no source names is left out");

    [Theory]
    [InlineData("45")]
    [InlineData("999")]
    [InlineData("45000000000")]
    public void A_sum_has_neither_a_million_too_few_nor_a_zero_too_many(string sum)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Loan, "\"best\": 1150000000", $"\"best\": {sum}");

        seeds.ShouldBreak("KZ1106", Loan, $"{sum}, \"currency\"", "has a million been forgotten, or a zero too many been written? Write the sum out in full, 45000000 and not 45; if it is so, say it in a note of the class 'scope'");
        seeds.Change(Loan, "\"relations\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"A token sum.\" } }], \"relations\"").ShouldBreakNothing();
    }

    [Fact]
    public void Of_a_currency_with_small_units_there_is_more() =>
        SeedFiles.Good.Change(Loan, "\"best\": 1150000000, \"currency\": \"USD\"", "\"best\": 45000000000, \"currency\": \"KZT\"").ShouldBreakNothing();

    [Fact]
    public void The_limits_themselves_are_sums() => SeedFiles.Good.Change(Loan, "\"best\": 1150000000", "\"best\": 1000").ShouldBreakNothing();

    [Fact]
    public void A_figure_is_about_two() =>
        SeedFiles.Good
            .Change("indicators/turnover-2023.json", "\"counterpart\": \"saudi-arabia\"", "\"counterpart\": \"kazakhstan\"")
            .ShouldBreak("KZ1102", "indicators/turnover-2023.json", "\"kazakhstan\",\n  \"reporter\"", "the figure is about 'kazakhstan' and itself; name the other side, or leave the counterpart out");

    [Fact]
    public void Nobody_gives_to_himself() =>
        SeedFiles.Good
            .Change(Loan, "\"into\": [\"kazakhstan\"]", "\"into\": [\"kazakhstan\", \"isdb\"]")
            .ShouldBreak("KZ1102", Loan, "\"isdb\"],\n  \"amounts\"", "'isdb' both gives and receives; leave it out of \"from\" or of \"into\", whichever no source names");

    [Fact]
    public void The_payer_may_be_unknown() =>
        SeedFiles.Good.Change(Loan, "\"from\": [\"isdb\"],", string.Empty).Change(Loan, "\"date\", \"from\", \"into\"", "\"date\", \"into\"").ShouldBreakNothing();

    [Fact]
    public void An_amount_is_not_older_than_the_record() =>
        SeedFiles.Good
            .Change(Farm, "\"currency\": \"USD\", \"date\": \"2022\"", "\"currency\": \"USD\", \"date\": \"2020\"")
            .ShouldBreak("KZ1103", Farm, "\"2020\"", "'pledged' (2020) is before the record's own date (2022), which is that of its first stage; check both");

    [Fact]
    public void A_promise_comes_before_what_is_owed() =>
        SeedFiles.Good
            .Change(Farm, "\"currency\": \"USD\", \"date\": \"2022\"", "\"currency\": \"USD\", \"date\": \"2024\"")
            .ShouldBreak("KZ1103", Farm, "\"2023\"", "'committed' (2023) cannot come before 'pledged' (2024); check both dates");

    [Fact]
    public void What_nobody_saw_paid_or_built_is_at_most_committed() =>
        SeedFiles.Good.Change(Loan, "\"stage\": \"committed\"", "\"stage\": \"disbursed\"").ShouldBreak("KZ1104", Loan, "\"disbursed\"", NotPaid);

    [Fact]
    public void A_treaty_does_not_tell_of_payment() =>
        SeedFiles.Good
            .Change(Farm, "\"stage\": \"committed\"", "\"stage\": \"disbursed\"")
            .Change("sources/tengrinews.json", "\"type\": \"webpage\"", "\"type\": \"treaty\"")
            .ShouldBreak("KZ1104", Farm, "\"disbursed\"", NotPaid);

    [Theory]
    [InlineData("1900000000")]
    [InlineData("2000000001")]
    public void No_more_comes_back_than_was_paid(string returned)
    {
        SeedFiles seeds = Paid("\"qualifier\": \"exactly\", \"best\": " + returned);

        seeds.ShouldBreak("KZ1105", Farm, "\"returned\"", $"more came back ({returned}) than was paid (~1100000000); one of the sums is wrong, or what came back with interest is to be named without it");
    }

    [Theory]
    [InlineData("\"qualifier\": \"exactly\", \"best\": 1100000000")]
    [InlineData("\"qualifier\": \"exactly\", \"best\": 1150000000")]
    [InlineData("\"qualifier\": \"at-most\", \"high\": 2000000000")]
    public void All_of_it_may(string returned) => Paid(returned).ShouldBreakNothing();

    private static SeedFiles Paid(string returned) => SeedFiles.Good
        .Change(Farm, "\"stage\": \"committed\"", "\"stage\": \"disbursed\"")
        .Change(Farm, "\"amounts\": [", $"\"amounts\": [\n    {{ \"stage\": \"returned\", {returned}, \"currency\": \"USD\", \"date\": \"2025\" }},");

    [Fact]
    public void What_is_under_construction_may_be_paid() =>
        SeedFiles.Good.Change(Farm, "\"stage\": \"committed\"", "\"stage\": \"disbursed\"").ShouldBreakNothing();
}
