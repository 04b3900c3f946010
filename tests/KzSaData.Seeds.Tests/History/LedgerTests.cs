namespace KzSaData.Seeds.Tests.History;

/// <summary>The ledgers at work, on a small folder of seeds of which one state was released.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly SmallSeeds seeds = new();
    private readonly TemporaryFolder released = new();

    public LedgerTests()
    {
        using Dataset data = Dataset.FromSeeds(seeds.Path);
        TextFiles.Write(released.Path, Baseline.Files(data, isPublished: true));
    }

    public void Dispose()
    {
        seeds.Dispose();
        released.Dispose();
    }

    [Fact]
    public void What_was_released_is_as_it_was() => Compare().Should().BeEmpty();

    [Fact]
    public void A_record_that_is_gone_needs_a_tombstone()
    {
        seeds.Delete("events/1994-visit.json");

        Compare().Should().ContainSingle().Which.Should().Contain("'1994-visit' was published in 2026.11.0 and is gone").And.Contain("kzsa new retirement 1994-visit");
    }

    [Fact]
    public void A_tombstone_redirects()
    {
        seeds.Delete("events/1994-visit.json");
        seeds.Event("visit-of-1994", "saudi-arabia");
        Retire("\"successor\": \"visit-of-1994\", \"reason\": \"An id begins with what it is.\"");
        using Dataset data = Dataset.FromSeeds(seeds.Path);

        BaselineComparison.Run(data, released.Path).Should().BeEmpty();
        data.Find("1994-visit")!.Key.Should().Be("visit-of-1994");
        data.Events.Find("1994-visit")!.Key.Should().Be("visit-of-1994");
        FluentActions.Invoking(() => data.Events["1994-visit"]).Should().Throw<KeyNotFoundException>().WithMessage("*retired in 2026.12.0*'visit-of-1994'*An id begins with what it is.*");
        data.Changes.Should().ContainSingle().Which.Should().BeOfType<RetiredId>().Which.Successor!.Key.Should().Be("visit-of-1994");
    }

    [Fact]
    public void A_tombstone_without_a_successor_leads_nowhere()
    {
        seeds.Delete("events/1994-visit.json");
        Retire("\"reason\": \"It never took place.\"");
        using Dataset data = Dataset.FromSeeds(seeds.Path);

        BaselineComparison.Run(data, released.Path).Should().BeEmpty();
        data.Find("1994-visit").Should().BeNull();
        FluentActions.Invoking(() => data.Events["1994-visit"]).Should().Throw<KeyNotFoundException>().WithMessage("*without a successor*It never took place.*");
    }

    [Fact]
    public void A_retired_id_is_never_used_again()
    {
        Retire("\"reason\": \"It never took place.\"");

        Errors().Should().ContainSingle().Which.Code.Should().Be("KZ0303");
    }

    [Fact]
    public void A_value_that_changed_needs_an_entry()
    {
        Change("\"1994-09\"", "\"1994\"");

        Compare().Should().ContainSingle().Which.Should().Contain("'date' of '1994-visit' was '1994-09' in 2026.11.0 and is '1994' now").And.Contain("kzsa new correction 1994-visit date");
    }

    [Fact]
    public void A_participant_who_is_gone_needs_an_entry()
    {
        Change(",\n    { \"actor\": \"saudi-arabia\", \"role\": \"host\" }", string.Empty);

        Compare().Should().ContainSingle().Which.Should().Contain("'participants/saudi-arabia' of '1994-visit' was 'host' in 2026.11.0 and is absent now");
    }

    [Theory]
    [InlineData("A visit that took place in September.", "A visit in September.")]
    [InlineData("\"locator\": \"p. 1\" }\n", "\"locator\": \"p. 1\" },\n    { \"source\": \"gazette-1994\", \"locator\": \"p. 2\", \"fields\": [\"date\"] }\n")]
    [InlineData("\"role\": \"host\" }\n", "\"role\": \"host\" },\n    { \"actor\": \"kazakhstan\", \"role\": \"signatory\" }\n")]
    public void Wording_and_additions_need_none(string old, string current)
    {
        Change(old, current);

        Compare().Should().BeEmpty();
    }

    [Fact]
    public void An_entry_explains_the_change_and_is_listed()
    {
        Change("\"1994-09\"", "\"1994\"");
        Correct("\"old\": \"1994-09\", \"new\": \"1994\"");
        using Dataset data = Dataset.FromSeeds(seeds.Path);

        BaselineComparison.Run(data, released.Path).Should().BeEmpty();
        Correction correction = data.Changes.Should().ContainSingle().Which.Should().BeOfType<Correction>().Which;
        (correction.Record.Key, correction.Field, correction.Old, correction.New, correction.Source.Key).Should().Be(("1994-visit", "date", "1994-09", "1994", "gazette-1994"));
    }

    [Theory]
    [InlineData("date", "\"old\": \"1994-09\", \"new\": \"1995\"", "'date' of '1994-visit' is '1995' now, but it is '1994-09'")]
    [InlineData("kind", "\"old\": \"visit\"", "'kind' of '1994-visit' is absent now, but it is 'visit'")]
    [InlineData("participants/saudi-arabia", "\"old\": \"host\", \"new\": \"visitor\"", "is 'visitor' now, but it is 'host'")]
    public void An_entry_that_does_not_match_the_record_is_an_error(string field, string values, string message)
    {
        Correct(values, field);

        SeedError error = Errors().Should().ContainSingle().Which;
        error.Code.Should().Be("KZ0801");
        error.Message.Should().Contain(message);
    }

    [Fact]
    public void Of_two_corrections_of_a_field_the_last_one_counts()
    {
        Change("\"1994-09\"", "\"1994\"");
        seeds.Write("corrections.json", $"[{Entry("date", "\"old\": \"1994-09\", \"new\": \"1994-08\"")},\n{Entry("date", "\"old\": \"1994-08\", \"new\": \"1994\"")}]");

        Compare().Should().BeEmpty();
    }

    private static string Entry(string field, string values) => $$"""
        { "record": "1994-visit", "field": "{{field}}", {{values}}, "reason": "The gazette says so.", "date": "2026-11-30", "version": "2026.12.0", "source": "gazette-1994", "locator": "p. 1" }
        """;

    private void Correct(string values, string field = "date") => seeds.Write("corrections.json", $"[{Entry(field, values)}]");

    private void Retire(string members) =>
        seeds.Write("retired.json", $$"""[{ "id": "1994-visit", "kind": "event", {{members}}, "date": "2026-11-30", "version": "2026.12.0" }]""");

    private void Change(string old, string current)
    {
        string path = Path.Combine(seeds.Path, "events/1994-visit.json");
        string text = File.ReadAllText(path);
        text.Should().Contain(old);
        File.WriteAllText(path, text.Replace(old, current, StringComparison.Ordinal));
    }

    private IReadOnlyList<string> Compare()
    {
        using Dataset data = Dataset.FromSeeds(seeds.Path);
        return [.. BaselineComparison.Run(data, released.Path).Select(static gap => gap.Message)];
    }

    private IReadOnlyList<SeedError> Errors() => FluentActions.Invoking(() => Dataset.FromSeeds(seeds.Path)).Should().Throw<SeedException>().Which.Errors;
}
