namespace KzSaData.Core.Tests.Codes;

public sealed class StandardCodesTests
{
    [Fact]
    public void Areas_have_the_sector_codes_of_the_DAC_where_one_fits()
    {
        CooperationArea.Energy.DacSector().Should().Be("23110");
        CooperationArea.Mining.DacSector().Should().Be("32210");
        CooperationArea.Tourism.DacSector().Should().Be("33210");
        CooperationArea.Pilgrimage.DacSector().Should().BeNull();
        CooperationArea.Defence.DacSector().Should().BeNull();

        List<string?> sectors = [.. CooperationAreaCodes.All.Select(area => area.DacSector()).Where(sector => sector is not null)];
        sectors.Should().HaveCount(23).And.OnlyHaveUniqueItems().And.OnlyContain(sector => sector!.Length == 5 && sector.All(char.IsAsciiDigit));
    }

    [Theory]
    [InlineData(EventKind.Visit, "CONSULT/visit")]
    [InlineData(EventKind.Call, "CONSULT/phone")]
    [InlineData(EventKind.Summit, "CONSULT/multilateral")]
    [InlineData(EventKind.Meeting, "CONSULT")]
    [InlineData(EventKind.Session, "CONSULT")]
    [InlineData(EventKind.Recognition, "SUPPORT")]
    [InlineData(EventKind.DiplomaticRelations, "SUPPORT")]
    [InlineData(EventKind.Signing, "SUPPORT")]
    [InlineData(EventKind.Vote, null)]
    public void Events_have_the_category_of_PLOVER_where_the_kind_decides_it(EventKind kind, string? expected) =>
        kind.Plover().Should().Be(expected);

    [Theory]
    [InlineData(MoneyStage.Returned, null)]
    [InlineData(MoneyStage.Expected, null)]
    [InlineData(MoneyStage.EstimatedCost, null)]
    [InlineData(MoneyStage.Pledged, 12)]
    [InlineData(MoneyStage.Committed, 2)]
    [InlineData(MoneyStage.Disbursed, 3)]
    [InlineData(MoneyStage.Invested, null)]
    public void Stages_of_money_have_the_transaction_type_of_IATI(MoneyStage stage, int? expected) =>
        stage.IatiTransactionType().Should().Be(expected);

    [Theory]
    [InlineData(InvestmentKind.Grant, 110)]
    [InlineData(InvestmentKind.Donation, 110)]
    [InlineData(InvestmentKind.SoftLoan, 421)]
    [InlineData(InvestmentKind.Loan, 421)]
    [InlineData(InvestmentKind.Equity, 510)]
    [InlineData(InvestmentKind.Project, null)]
    [InlineData(InvestmentKind.Portfolio, null)]
    [InlineData(InvestmentKind.Guarantee, 1100)]
    [InlineData(InvestmentKind.InKind, 110)]
    [InlineData(InvestmentKind.Fund, 520)]
    public void Kinds_of_investment_have_the_finance_type_of_IATI(InvestmentKind kind, int? expected) =>
        kind.IatiFinanceType().Should().Be(expected);

    [Theory]
    [InlineData(InvestmentStatus.Proposed, 1)]
    [InlineData(InvestmentStatus.Agreed, 1)]
    [InlineData(InvestmentStatus.Approved, 1)]
    [InlineData(InvestmentStatus.UnderConstruction, 2)]
    [InlineData(InvestmentStatus.InProgress, 2)]
    [InlineData(InvestmentStatus.Operational, 3)]
    [InlineData(InvestmentStatus.Completed, 4)]
    [InlineData(InvestmentStatus.Suspended, 6)]
    [InlineData(InvestmentStatus.Cancelled, 5)]
    [InlineData(InvestmentStatus.Lapsed, null)]
    public void Statuses_have_the_activity_status_of_IATI(InvestmentStatus status, int? expected) =>
        status.IatiActivityStatus().Should().Be(expected);
}
