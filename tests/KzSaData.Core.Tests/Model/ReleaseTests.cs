using NodaTime;

namespace KzSaData.Core.Tests.Model;

public sealed class ReleaseTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public ReleaseTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void A_release_says_what_it_is()
    {
        ReleaseInfo release = data.Release;

        (release.Version, release.AsOf, release.Title["ru"], release.Licence, release.Publisher, release.Url)
            .Should().Be(("2026.11.0", new LocalDate(2026, 11, 22), "Проверочные данные", "CC-BY-4.0", "The Testers", "https://example.org/data"));
        release.Sides.Should().Equal(data.Actors["kazakhstan"], data.Actors["saudi-arabia"]);
        release.ContentHash.Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Changes_come_oldest_first()
    {
        data.Changes.Select(change => (change.GetType().Name, change.Date.ToString(), change.Version, change.Reason)).Should().Equal(
            ("RetiredId", "2026-09-01", "2026.9.0", "Renamed"),
            ("RetiredId", "2026-09-02", "2026.9.0", "It never was"),
            ("Correction", "2026-10-01", "2026.10.0", "The agency gives the day"));
    }

    [Fact]
    public void A_correction_tells_old_and_new_and_on_whose_evidence()
    {
        Correction correction = data.Changes.OfType<Correction>().Single();

        (correction.Record, correction.Field, correction.Old, correction.New, correction.Source, correction.Locator)
            .Should().Be((data.Events["visit-1994"], "date", "1994-10", "1994-09-28", data.Sources["spa"], "first line"));
    }

    [Fact]
    public void A_retired_id_tells_its_successor()
    {
        RetiredId[] retired = [.. data.Changes.OfType<RetiredId>()];

        (retired[0].Key, retired[0].Kind, retired[0].Successor).Should().Be(("visit-of-1994", RecordKind.Event, data.Events["visit-1994"]));
        retired[1].Successor.Should().BeNull();
    }

    [Fact]
    public void A_direction_leads_to_its_examples()
    {
        Direction direction = data.Directions.Should().ContainSingle().Subject;

        (direction.Key, direction.Title["en"], direction.Examples["en"], direction.Results["en"], direction.Locator).Should().Be(("energy", "Energy", "A wind farm", "Power", "table 1"));
        direction.Records.Should().Equal(data.Investments["wind-farm"]);
        direction.Areas.Should().Equal(CooperationArea.Energy);
        direction.Source.Should().BeSameAs(data.Sources["tengrinews"]);
    }

    [Fact]
    public void A_file_of_the_whole_may_be_missing()
    {
        Dataset bare = SeedFiles.Good.Without("coverage.json").Without("directions.json").Without("corrections.json").Without("retired.json").Dataset();

        (bare.Coverage.Count, bare.Directions.Count, bare.Changes.Count).Should().Be((0, 0, 0));
        bare.Events.CountByYear().Select(year => year.Year).Should().Equal(Enumerable.Range(1994, 33), "nothing is covered, so that there are the years from the one event to the release");
        bare.Events.CountByYear().Should().OnlyContain(year => !year.IsCovered);
        bare.Verify();
    }
}
