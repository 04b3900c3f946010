namespace KzSaData.Core.Tests.Query;

/// <summary>Totals at a stage, and by year, area and funder.</summary>
public sealed class GroupedTotalTests : IClassFixture<GoodDataset>
{
    private const string Farm = "investments/wind-farm.json";
    private const string Loan = "investments/water-loan.json";
    private readonly Dataset data;

    public GroupedTotalTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void What_was_ever_pledged_can_be_asked_though_it_went_further()
    {
        InvestmentTotal pledged = data.Investments.TotalReached(MoneyStage.Pledged);

        pledged.Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Pledged, new TotalRange(1, 1_000_000_000, null, 2_000_000_000)));
        Reasons(pledged).Should().Equal("water-loan LaterStageOnly", "portfolio Umbrella");
        data.Investments.ReachedStage(MoneyStage.Pledged).Should().Equal(data.Investments["wind-farm"]);
        data.Investments.AtLatestStage(MoneyStage.Pledged).Should().BeEmpty();
    }

    [Fact]
    public void What_has_not_come_so_far_is_named_too() =>
        Reasons(data.Investments.TotalReached(MoneyStage.Invested)).Should().Equal("wind-farm StageNotReached", "water-loan StageNotReached", "portfolio Umbrella");

    [Fact]
    public void A_hope_is_left_out_unless_it_is_asked_for()
    {
        Dataset hope = SeedFiles.Good.Change(Loan, "\"stage\": \"committed\"", "\"stage\": \"expected\"").Dataset();

        hope.Investments.Total().Lines.Should().ContainSingle().Which.Count.Should().Be(1);
        Reasons(hope.Investments.Total()).Should().Equal("water-loan Expected", "portfolio Umbrella");
        hope.Investments.TotalReached(MoneyStage.Expected).Lines.Should().ContainSingle().Which.Undisputed.Best.Should().Be(1_150_000_000);
    }

    [Fact]
    public void A_sum_whose_payer_nobody_names_is_left_out()
    {
        Dataset unknown = SeedFiles.Good.Change(Loan, "\"from\": [\"isdb\"],", string.Empty).Change(Loan, "\"date\", \"from\", \"into\"", "\"date\", \"into\"").Dataset();

        unknown.Investments["water-loan"].From.Should().BeEmpty();
        Reasons(unknown.Investments.Total()).Should().Equal("water-loan GiverUnknown", "portfolio Umbrella");
        Reasons(unknown.Investments.TotalByFunder()[^1].Total).Should().Equal("water-loan GiverUnknown");
    }

    [Fact]
    public void Money_sent_back_stands_beside_and_is_taken_off_nothing()
    {
        Dataset returned = SeedFiles.Good
            .Change(Farm, "{ \"stage\": \"committed\"", "{ \"stage\": \"returned\", \"qualifier\": \"exactly\", \"best\": 7000, \"currency\": \"USD\", \"date\": \"2024\" }, { \"stage\": \"committed\"")
            .Dataset();

        returned.Investments.In(CooperationArea.Energy).Total().Lines.Should().Equal(
            new TotalLine(Currency.Usd, MoneyStage.Returned, new TotalRange(1, 7000, 7000, 7000)),
            new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(1, 1_045_000_000, 1_100_000_000, 1_155_000_000)));
        returned.Verify();
    }

    [Fact]
    public void A_year_is_that_of_the_amount_and_not_of_the_first_promise()
    {
        IReadOnlyList<GroupTotal<int?>> years = SeedFiles.Good.Change(Farm, "\"date\": \"2023\"", "\"date\": \"2024\"").Dataset().Investments.TotalByYear();

        years.Select(year => year.Key).Should().Equal(2023, 2024, null);
        years[0].Total.Lines.Should().ContainSingle().Which.Undisputed.Best.Should().Be(1_150_000_000, "the loan has one amount, whose date is the record's");
        years[1].Total.Lines.Should().ContainSingle().Which.Undisputed.Best.Should().Be(1_100_000_000);
        Reasons(years[2].Total).Should().Equal("portfolio Umbrella");
    }

    [Theory]
    [InlineData("", "the date of the record is that of another stage")]
    [InlineData(", \"date\": \"2023/2024\"", "it may lie in two years")]
    public void What_has_no_year_of_its_own_stands_apart(string date, string because) =>
        SeedFiles.Good.Change(Farm, ", \"date\": \"2023\"", date).Dataset().Investments.In(CooperationArea.Energy).TotalByYear()
            .Should().ContainSingle().Which.Key.Should().BeNull(because);

    [Fact]
    public void An_investment_counts_in_its_main_area_only() =>
        data.Investments.TotalByArea().Select(area => (area.Key, area.Total.Lines.Sum(line => line.Count)))
            .Should().BeEquivalentTo([(CooperationArea.Energy, 1), (CooperationArea.Water, 1), (CooperationArea.Finance, 0)]);

    [Fact]
    public void A_funder_is_who_gives_and_joint_money_has_none()
    {
        Dataset joint = SeedFiles.Good.Change(Farm, "\"from\": [\"acwa-power\"]", "\"from\": [\"acwa-power\", \"samruk\"]").Dataset();

        joint.Investments.TotalByFunder().Select(funder => (funder.Key?.Key, funder.Total.Lines.Sum(line => line.Count))).Should().Equal(("isdb", 1), (null, 1));
        data.Investments.TotalByFunder().Select(funder => funder.Key?.Key).Should().Equal("acwa-power", "isdb");
    }

    [Fact]
    public void A_part_is_left_out_of_its_group_where_its_whole_is_counted_in_another()
    {
        Dataset whole = SeedFiles.Good.Change("investments/portfolio.json", "\"umbrella\"", "\"countable\"").Dataset();

        whole.Investments.TotalByArea().Where(area => area.Key == CooperationArea.Water).SelectMany(area => Reasons(area.Total)).Should().Equal("water-loan PartOfCounted");
    }

    [Fact]
    public void A_sum_beyond_a_decimal_says_of_what()
    {
        SeedFiles seeds = SeedFiles.Good.Change(Loan, "1150000000", "1000000000000000000000000000");
        for (int i = 0; i < 80; i++)
        {
            seeds = seeds.With($"investments/l{i}.json", seeds[Loan].Replace("water-loan", $"l{i}", StringComparison.Ordinal));
        }

        Dataset many = seeds.WithoutRules();
        many.Invoking(d => d.Investments.Total()).Should().Throw<OverflowException>().WithMessage("the amounts in USD at the stage 'committed' come to more than a decimal holds; narrow the query");
    }

    private static IEnumerable<string> Reasons(InvestmentTotal total) => total.LeftOut.Select(left => $"{left.Investment.Key} {left.Reason}");
}
