namespace KzSaData.Samples.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public async Task It_prints_visits_stages_a_total_and_a_dispute()
    {
        Outcome outcome = await Sample.RunQuickStart();

        outcome.ShouldSucceed();
        Dataset data = KzSaDataset.Current;
        RecordQuery<Event> visits = data.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).Occurred().WithoutParts().AtLevel(EventLevel.HeadOfState).During(2022, 2026);
        outcome.Lines.Take(visits.Count).Should().Equal(visits.Select(visit => $"{visit.Date!.ToText("en")}: {visit.Title} ({visit.Support.Label("en")})"));
        foreach (TotalLine line in data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().Lines)
        {
            outcome.Output.Should().Contain($"{line.Stage.Label("en")}: {line.Undisputed.ToText(line.Currency, "en")} ({line.Undisputed.Count})");
            if (line.Disputed is { } disputed)
            {
                outcome.Output.Should().Contain($"; disputed: {disputed.ToText(line.Currency, "en")}");
            }
        }

        outcome.Lines[^1].Should().Contain("but").And.Contain("says 1994-04-20");
    }
}
