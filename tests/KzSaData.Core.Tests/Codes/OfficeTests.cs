namespace KzSaData.Core.Tests.Codes;

public sealed class OfficeTests
{
    [Theory]
    [InlineData(Office.HeadOfState, EventLevel.HeadOfState)]
    [InlineData(Office.HeadOfGovernment, EventLevel.HeadOfGovernment)]
    [InlineData(Office.CrownPrince, EventLevel.CrownPrince)]
    [InlineData(Office.Speaker, EventLevel.Speaker)]
    [InlineData(Office.Minister, EventLevel.Minister)]
    [InlineData(Office.DeputyMinister, EventLevel.DeputyMinister)]
    [InlineData(Office.Ambassador, EventLevel.Ambassador)]
    [InlineData(Office.Official, EventLevel.Official)]
    public void Offices_of_states_rank_as_the_levels_of_events(Office office, EventLevel level) =>
        ((int)office).Should().Be((int)level);
}
