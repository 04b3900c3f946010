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
        outcome.Lines.Should().Contain($"{visit.Date?.ToText("en")}: {visit.Title} ({visit.Support})");
        foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
        {
            string other = line.Disputed is { } disputed ? $"; disputed: {disputed.ToText(line.Currency, "en")}" : string.Empty;
            outcome.Lines.Should().Contain($"{line.Stage.Label("en")}: {line.Undisputed.ToText(line.Currency, "en")}{other}");
        }

        outcome.Lines[^1].Should().Contain("but").And.Contain("says 20 April 1994");
    }
}
