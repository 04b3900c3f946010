namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0301 to KZ0313: ids stand for one thing each, for ever, and references lead somewhere.</summary>
public sealed class SeedReferencesTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Directions = "directions.json";

    [Fact]
    public void Two_rows_of_a_list_do_not_have_one_id()
    {
        string row = SeedFiles.Good[Directions].Trim()[1..^1];

        SeedFiles.Good.With(Directions, $"[{row},\n{row}]").Compile().Errors
            .Should().ContainSingle().Which.Should().Be(new SeedError("KZ0301", "another direction has the id 'energy' already; choose one that says more", Directions, 9, 11));
    }

    [Fact]
    public void Records_of_two_kinds_do_not_have_one_id() =>
        SeedFiles.Good
            .With("proposals/wind-farm.json", SeedFiles.Good["proposals/direct-flights.json"].Replace("\"direct-flights\"", "\"wind-farm\"", StringComparison.Ordinal))
            .ShouldBreak("KZ0302", "proposals/wind-farm.json", "\"wind-farm\"", "the investment 'wind-farm' exists already; ids of records are unique over all kinds");

    [Fact]
    public void An_actor_a_place_and_a_record_may_have_one_id() =>
        SeedFiles.Good
            .With("places/wind-farm.json", SeedFiles.Good["places/riyadh.json"].Replace("\"id\": \"riyadh\"", "\"id\": \"wind-farm\"", StringComparison.Ordinal))
            .With("actors/riyadh.json", SeedFiles.Good["actors/isdb.json"].Replace("\"isdb\"", "\"riyadh\"", StringComparison.Ordinal))
            .ShouldBreakNothing();

    [Fact]
    public void A_retired_id_is_refused_where_it_is_used_again() =>
        SeedFiles.Good
            .With("events/rumour-1993.json", SeedFiles.Good[Visit].Replace("\"visit-1994\"", "\"rumour-1993\"", StringComparison.Ordinal).Replace("President visits", "Somebody visits", StringComparison.Ordinal))
            .ShouldBreak("KZ0303", "events/rumour-1993.json", "\"rumour-1993\"", "the id 'rumour-1993' was retired and is never used again; choose another one");

    [Fact]
    public void An_actor_may_have_the_retired_id_of_a_record() =>
        SeedFiles.Good.With("actors/rumour-1993.json", SeedFiles.Good["actors/isdb.json"].Replace("\"isdb\"", "\"rumour-1993\"", StringComparison.Ordinal)).ShouldBreakNothing();

    [Fact]
    public void An_id_is_not_retired_twice() =>
        SeedFiles.Good.Change("retired.json", "\"rumour-1993\"", "\"visit-of-1994\"").Compile().Errors
            .Should().ContainSingle().Which.Should().Be(new SeedError("KZ0301", "another retired has the id 'visit-of-1994' already; choose one that says more", "retired.json", 3, 11));

    [Theory]
    [InlineData("\"place\": \"riyadh\"", "\"place\": \"ryiadh\"", "\"ryiadh\"", "no place 'ryiadh'; did you mean 'riyadh'?")]
    [InlineData("\"place\": \"riyadh\"", "\"place\": \"Riyadh\"", "\"Riyadh\"", "no place 'Riyadh'; did you mean 'riyadh'?")]
    [InlineData("\"place\": \"riyadh\"", "\"place\": \"mecca-medina\"", "\"mecca-medina\"", "no place 'mecca-medina'; add it to 'places'")]
    [InlineData("\"place\": \"riyadh\"", "\"place\": \"acwa-power\"", "\"acwa-power\"", "no place 'acwa-power'; add it to 'places'")]
    [InlineData("\"actor\": \"minister\"", "\"actor\": \"ministr\"", "\"ministr\"", "no actor 'ministr'; did you mean 'minister'?")]
    [InlineData("\"source\": \"spa\"", "\"source\": \"zakon-kz\"", "\"zakon-kz\"", "no source 'zakon-kz'; add it to 'sources'")]
    [InlineData("\"memo-2008\"", "\"memo-2009\"", "\"memo-2009\"", "no record 'memo-2009'; did you mean 'memo-2008'?")]
    [InlineData("\"memo-2008\"", "\"some-other-protocol\"", "\"some-other-protocol\"", "no record 'some-other-protocol'; add it to 'events' or the like")]
    [InlineData("\"memo-2008\"", "\"riyadh\"", "[\"riyadh\"]", "no record 'riyadh'; add it to 'events' or the like")]
    public void A_reference_that_leads_nowhere_brings_up_the_nearest_id(string old, string changed, string place, string message)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Visit, old, changed);
        (int line, int column) = seeds.PlaceOf(Visit, place);

        seeds.Compile().Errors.Should().Equal(new SeedError("KZ0312", message, Visit, line, column + (place[0] == '[' ? 1 : 0)));
    }

    [Fact]
    public void A_reference_that_could_be_no_id_is_quoted_on_one_line()
    {
        SeedFiles seeds = SeedFiles.Good.Change(Visit, "\"memo-2008\"", $"\"a\\nb\\u0000{new string('c', 200)}\"");

        seeds.Compile().Errors.Should().ContainSingle().Which.Message.Should().Be($"no record 'a\uFFFDb\uFFFD{new string('c', 36)}…'; add it to 'events' or the like");
    }

    [Fact]
    public void A_reference_to_a_retired_id_brings_up_its_successor() =>
        SeedFiles.Good.Change("investments/water-loan.json", "\"to\": \"portfolio\"", "\"to\": \"visit-of-1994\"")
            .ShouldBreak("KZ0313", "investments/water-loan.json", "\"visit-of-1994\"", "'visit-of-1994' was retired; refer to its successor 'visit-1994'");

    [Fact]
    public void A_reference_to_a_retired_id_without_a_successor_goes() =>
        SeedFiles.Good.Change(Visit, "\"memo-2008\"", "\"rumour-1993\"").ShouldBreak("KZ0313", Visit, "\"rumour-1993\"", "'rumour-1993' was retired without a successor; remove the reference");

    [Fact]
    public void A_successor_is_itself_in_use()
    {
        SeedFiles seeds = SeedFiles.Good.Change("retired.json", "\"successor\": \"visit-1994\"", "\"successor\": \"rumour-1993\"");
        int line = seeds.PlaceOf("retired.json", "\"visit-of-1994\"").Line;

        seeds.Compile().Errors.Should().ContainSingle().Which.Should().Match<SeedError>(error => error.Code == "KZ0313" && error.Line == line);
    }

    [Fact]
    public void References_are_followed_however_deep_they_lie()
    {
        SeedFiles.Good.Change("agreements/memo-2008.json", "\"by\": \"kazakhstan\"", "\"by\": \"kazakstan\"").ShouldBreak("KZ0312", "agreements/memo-2008.json", "\"kazakstan\"", "no actor 'kazakstan'; did you mean 'kazakhstan'?");
        SeedFiles.Good.Change("sources/old-book.json", "\"source\": \"mfa\"", "\"source\": \"mfb\"").ShouldBreak("KZ0312", "sources/old-book.json", "\"mfb\"", "no source 'mfb'; did you mean 'mfa'?");
        SeedFiles.Good.Change("release.json", "\"saudi-arabia\"", "\"saudi-arbia\"").ShouldBreak("KZ0312", "release.json", "\"saudi-arbia\"", "no actor 'saudi-arbia'; did you mean 'saudi-arabia'?");
    }

    [Fact]
    public void Inherited_ids_can_be_referred_to_and_not_be_taken_again()
    {
        Seed[] inherited = [Record(TableId.Event, "visit"), Retired("rumour", "visit")];

        Check([Proposal("flights", "visit")], inherited).Should().BeEmpty();
        Check([Proposal("flights", "vist")], inherited).Should().Equal("KZ0312 no record 'vist'; did you mean 'visit'?");
        Check([Proposal("flights", "rumour")], inherited).Should().Equal("KZ0313 'rumour' was retired; refer to its successor 'visit'");
        Check([Record(TableId.Event, "visit")], inherited).Should().Equal("KZ0301 another event has the id 'visit' already; choose one that says more");
        Check([Record(TableId.Proposal, "visit")], inherited).Should().Equal("KZ0302 the event 'visit' exists already; ids of records are unique over all kinds");
        Check([Record(TableId.Proposal, "rumour")], inherited).Should().Equal("KZ0303 the id 'rumour' was retired and is never used again; choose another one");
    }

    [Fact]
    public void What_is_wrong_with_inherited_seeds_is_not_reported() =>
        Check([], [Proposal("flights", "nowhere"), Record(TableId.Event, "flights"), Record(TableId.Event, "flights")]).Should().BeEmpty();

    [Fact]
    public void A_record_in_use_cannot_be_retired() =>
        Check([Record(TableId.Event, "visit"), Retired("visit", null)], []).Should().Equal("KZ0303 the id 'visit' was retired and is never used again; choose another one");

    private static IEnumerable<string> Check(Seed[] seeds, Seed[] inherited) =>
        SeedReferences.Check([.. seeds.Select(seed => seed with { Path = string.Empty })], inherited).Select(error => $"{error.Code} {error.Message}");

    private static Seed Record(TableId table, string id) => SeedTree.Of(table, new() { ["id"] = id });

    private static Seed Retired(string id, string? successor) => SeedTree.Of(TableId.Retired, new() { ["id"] = id, ["successor"] = successor });

    private static Seed Proposal(string id, string to) =>
        SeedTree.Of(TableId.Proposal, new() { ["id"] = id, ["relations"] = new[] { new Dictionary<string, object?> { ["kind"] = RelationKind.Follows, ["to"] = to } } });
}
