namespace KzSaData.Samples.Tests;

public sealed class FSharpTests
{
    [Fact]
    public async Task It_prints_an_actors_records_and_money()
    {
        Outcome outcome = await Sample.Run("FSharp");

        outcome.ShouldSucceed();
        outcome.Output.Should().Contain("ACWA Power 1 GW wind farm in Zhetysu: Estimated cost, 1.5 to 1.8 billion dollars").And.Contain("13.5 billion dollars");
        int visits = KzSaDataset.Current.Events.OfKind(EventKind.Visit, EventKind.Summit).In(CooperationArea.Energy).During(2022, 2026).Count;
        outcome.Output.Should().Contain($"visits and summits about energy since 2022: {visits}, ");
    }

    [Fact]
    public async Task Another_actor_can_be_asked_for() =>
        (await Sample.Run("FSharp", "islamic-development-bank")).Output.Should().StartWith("Islamic Development Bank since 2000");

    [Fact]
    public async Task An_unknown_actor_is_refused() => (await Sample.Run("FSharp", "acwa-powr")).ShouldBeMisuse("'acwa-powr'", "'acwa-power'");

    [Fact]
    public async Task Too_many_arguments_are_refused() => (await Sample.Run("FSharp", "acwa-power", "sabic")).ShouldBeMisuse("one actor");
}
