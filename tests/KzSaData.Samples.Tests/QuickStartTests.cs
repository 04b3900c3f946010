namespace KzSaData.Samples.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public async Task It_prints_visits_stages_a_total_and_a_dispute()
    {
        Outcome outcome = await Sample.RunQuickStart();

        outcome.ShouldSucceed();
        Dataset data = KzSaDataset.Current;
        Event visit = data.Events.OfKind(EventKind.Visit).AtLevel(EventLevel.HeadOfState).During(2022).First();
        outcome.Lines.Should().Contain($"{visit.Date}: {visit.Title} ({visit.Support})");
        foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
        {
            outcome.Output.Should().Contain($"{line.Stage}: {line.Currency} {line.Undisputed.Low:N0} to ");
            if (line.Disputed is { } disputed)
            {
                outcome.Output.Should().Contain($"; disputed: {disputed.Low:N0} to ");
            }
        }

        outcome.Lines[^1].Should().Contain("but").And.Contain("says 1994-04-20");
    }
}
