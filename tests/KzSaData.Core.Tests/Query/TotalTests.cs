namespace KzSaData.Core.Tests.Query;

/// <summary>Totals count no money twice, convert nothing and say what they leave out.</summary>
public sealed class TotalTests : IClassFixture<GoodDataset>
{
    private const string Farm = "investments/wind-farm.json";
    private const string Loan = "investments/water-loan.json";
    private readonly Dataset data;

    public TotalTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void Each_investment_counts_with_its_latest_stage()
    {
        // The farm's 1 to 2 billion pledged became about 1.1 billion committed: it counts as that, 5 % either way, beside exactly 1.15 billion.
        InvestmentTotal total = data.Investments.Total();

        total.Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(2, 2_195_000_000, 2_250_000_000, 2_305_000_000)));
    }

    [Theory]
    [InlineData("returned", "2024")]
    [InlineData("expected", "2022")]
    public void A_hope_and_money_sent_back_are_no_stage_reached(string stage, string date)
    {
        Dataset with = SeedFiles.Good
            .Change(Farm, "\"stage\": \"pledged\"", $"\"stage\": \"{stage}\"")
            .Change(Farm, "\"currency\": \"USD\", \"date\": \"2022\"", $"\"currency\": \"USD\", \"date\": \"{date}\"")
            .Dataset();

        with.Investments["wind-farm"].Amount!.Stage.Should().Be(MoneyStage.Committed);
        with.Investments.AtLatestStage(MoneyStage.Committed).Should().Contain(with.Investments["wind-farm"]);
    }

    [Fact]
    public void An_umbrella_is_left_out_and_named() =>
        data.Investments.Total().LeftOut.Should().Equal(new LeftOut(data.Investments["portfolio"], LeftOutReason.Umbrella));

    [Fact]
    public void A_part_is_left_out_where_its_whole_is_counted()
    {
        Dataset whole = SeedFiles.Good.Change("investments/portfolio.json", "\"umbrella\"", "\"countable\"").Dataset();

        whole.Investments.Total().LeftOut.Should().Equal(new LeftOut(whole.Investments["water-loan"], LeftOutReason.PartOfCounted));
        whole.Investments.In(CooperationArea.Water).Total().LeftOut.Should().BeEmpty("the whole is not in this selection");
    }

    [Fact]
    public void An_open_end_stays_open()
    {
        InvestmentTotal total = SeedFiles.Good.Change("investments/portfolio.json", "\"umbrella\"", "\"countable\"").Dataset().Investments.Total();

        total.Lines.Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(2, 3_045_000_000, null, null)));
    }

    [Fact]
    public void What_has_no_lower_end_counts_as_nothing_there() =>
        SeedFiles.Good
            .Change(Loan, "\"qualifier\": \"exactly\", \"best\": 1150000000", "\"qualifier\": \"at-most\", \"high\": 5000.25")
            .Dataset().Investments.In(CooperationArea.Water).Total().Lines
            .Should().Equal(new TotalLine(Currency.Usd, MoneyStage.Committed, new TotalRange(1, 0, null, 5000.25m)));

    [Fact]
    public void Currencies_and_stages_stay_apart()
    {
        InvestmentTotal total = SeedFiles.Good.Change(Loan, "\"USD\"", "\"KWD\"").Change(Farm, "\"stage\": \"committed\"", "\"stage\": \"invested\"").Change(Farm, "\"amounts\", \"quantities\"", "\"amounts\", \"quantities\"").Dataset().Investments.Total();

        total.Lines.Select(line => (line.Currency.Code, line.Stage)).Should().Equal(("KWD", MoneyStage.Committed), ("USD", MoneyStage.Invested));
    }

    [Theory]
    [InlineData("\"aggregation\": \"part-of\"", "\"aggregation\": \"duplicate\"", LeftOutReason.Duplicate)]
    [InlineData("\"aggregation\": \"part-of\"", "\"statuses\": [{ \"status\": \"agreed\" }, { \"status\": \"cancelled\" }], \"aggregation\": \"part-of\"", LeftOutReason.Cancelled)]
    [InlineData("\"aggregation\": \"part-of\"", "\"statuses\": [{ \"status\": \"lapsed\" }], \"aggregation\": \"part-of\"", LeftOutReason.Cancelled)]
    [InlineData("\"amounts\": [{ \"stage\": \"committed\", \"qualifier\": \"exactly\", \"best\": 1150000000, \"currency\": \"USD\" }],", "", LeftOutReason.NoAmount)]
    public void Whatever_is_left_out_has_its_reason(string old, string changed, LeftOutReason reason)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Loan, old, changed).Change(Loan, "\"into\", \"amounts\"]", reason switch
        {
            LeftOutReason.NoAmount => "\"into\"]",
            LeftOutReason.Cancelled => "\"into\", \"amounts\", \"statuses\"]",
            _ => "\"into\", \"amounts\"]",
        });

        Dataset changedData = seeds.Dataset();
        InvestmentTotal total = changedData.Investments.In(CooperationArea.Water).Total();
        total.Lines.Should().BeEmpty();
        total.LeftOut.Should().Equal(new LeftOut(changedData.Investments["water-loan"], reason));
    }

    [Fact]
    public void A_whole_that_is_cancelled_does_not_take_its_parts_with_it()
    {
        SeedFiles seeds = SeedFiles.Good
            .Change("investments/portfolio.json", "\"aggregation\": \"umbrella\"", "\"statuses\": [{ \"status\": \"cancelled\" }], \"aggregation\": \"countable\"")
            .Change("investments/portfolio.json", "\"into\", \"amounts\"]", "\"into\", \"amounts\", \"statuses\"]");

        seeds.Dataset().Investments.Total().LeftOut.Select(left => (left.Investment.Key, left.Reason)).Should().Equal(("portfolio", LeftOutReason.Cancelled));
    }

    [Fact]
    public void Money_that_is_inside_of_two_others_is_counted_with_neither()
    {
        // The bank's portfolio, an umbrella, contains the loan; so does the wind farm's sum, which is counted.
        Dataset both = SeedFiles.Good.Change(Loan, "{ \"kind\": \"part-of\", \"to\": \"portfolio\" }", "{ \"kind\": \"part-of\", \"to\": \"portfolio\" }, { \"kind\": \"part-of\", \"to\": \"wind-farm\" }").Dataset();

        both.Investments.Total().LeftOut.Select(left => (left.Investment.Key, left.Reason)).Should().Equal(("water-loan", LeftOutReason.PartOfCounted), ("portfolio", LeftOutReason.Umbrella));
        both.Investments.In(CooperationArea.Water).Total().LeftOut.Should().BeEmpty();
        both.Verify();
    }

    [Fact]
    public void Nothing_comes_to_nothing()
    {
        InvestmentTotal total = data.Investments.In(CooperationArea.Sport).Total();

        total.Lines.Should().BeEmpty();
        total.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Large_and_odd_numbers_are_added_without_rounding()
    {
        Dataset odd = SeedFiles.Good
            .Change(Loan, "1150000000", "123456789012345678901.125")
            .Change(Farm, "1100000000", "0.01")
            .Change(Loan, "\"evidence\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"So it is.\" } }], \"evidence\"")
            .Change(Farm, "\"evidence\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"So it is.\" } }], \"evidence\"")
            .Dataset();

        odd.Investments.Total().Lines.Should().ContainSingle().Which.Undisputed.Best.Should().Be(123456789012345678901.135m);
    }
}
