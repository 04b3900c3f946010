using System.Text;
using System.Text.Json.Nodes;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0101 to KZ0107: what is wrong with a seed as JSON, whatever its values say.</summary>
public sealed class SeedFormTests
{
    private const string Head = "{ \"$schema\": \"../schema/actor.json\", \"id\": \"sample\", \"kind\": \"company\", ";

    [Theory]
    [InlineData("«")]
    [InlineData("\n \n«")]
    [InlineData("{ \"id\": \"sample\",\n  «// a comment\n}")]
    [InlineData("{ \"id\": \"sample\",\n«}")]
    [InlineData("{ \"id\"«; \"sample\" }")]
    [InlineData("{ \"id\": «'sample' }")]
    [InlineData("{ \"id\": nul« }")]
    [InlineData("{ \"id\": \"a«\n\" }")]
    [InlineData("{ \"id\": \"a\\«x\" }")]
    public void A_file_that_is_not_JSON_is_refused_where_that_begins(string marked) =>
        new MarkedSeed(TableId.Actor, marked).ShouldBreak("KZ0101", "not valid JSON: ");

    [Fact]
    public void Nothing_follows_the_object() =>
        new MarkedSeed(TableId.Actor, Head + "\"name\": { \"en\": \"ACWA\" } }\n«{}").ShouldBreak("KZ0101", "not valid JSON: ");

    [Fact]
    public void Half_a_character_is_no_text() =>
        new MarkedSeed(TableId.Actor, Head + "\"name\": { \"en\": «\"AC\\uD83D\" } }").ShouldBreak("KZ0101", "half a character (a lone surrogate)");

    [Fact]
    public void Half_a_character_is_no_name_of_a_member_either() =>
        new MarkedSeed(TableId.Actor, Head + "\"name\": { \"en\": \"ACWA\", «\"\\uDC00\": 1 } }").ShouldBreak("KZ0101", "half a character (a lone surrogate)");

    [Fact]
    public void An_unknown_member_brings_up_the_nearest_known_one() =>
        MarkedSeed.Full(TableId.Event, "\"place\"", "«\"placee\"").ShouldBreak("KZ0102", "event has no member 'placee'; did you mean 'place'?");

    [Fact]
    public void An_unknown_member_that_is_like_no_other_brings_up_all() =>
        MarkedSeed.Full(TableId.Proposal, "{ \"en\": \"Direct flights\" }", "{ \"en\": \"Direct flights\", «\"tr\": \"uçuş\" }")
            .ShouldBreak("KZ0102", "text has no member 'tr'; did you mean 'ar'?");

    [Fact]
    public void A_member_in_another_case_is_unknown() =>
        MarkedSeed.Full(TableId.Agreement, "\"numberReported\"", "«\"numberreported\"").ShouldBreak("KZ0102", "did you mean 'numberReported'?");

    [Fact]
    public void A_statistic_without_a_number_is_an_assessment()
    {
        string text = FullSeeds.Text(TableId.Indicator).Replace("  \"value\": { \"qualifier\": \"between\", \"low\": 24000000, \"best\": 25000000, \"high\": 119000000 },\n", string.Empty, StringComparison.Ordinal);
        new MarkedSeed(TableId.Indicator, "«" + text).ShouldBreak("KZ0103", "indicator lacks 'value' (The number; what is stated without one is an assessment, in assessments/)");
    }

    [Fact]
    public void A_missing_member_is_reported_at_its_object_with_an_example() =>
        MarkedSeed.Full(TableId.Event, "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }", "«{ \"actor\": \"saudi-arabia\" }")
            .ShouldBreak("KZ0103", "participant lacks 'role' (What the actor did there); it holds a code in quotes, such as \"visitor\"");

    [Fact]
    public void A_missing_member_of_a_row_is_reported_at_its_beginning() =>
        MarkedSeed.Full(TableId.Retired, "  {\n    \"id\": \"visit-of-1994\",\n    \"kind\": \"event\",", "  «{\n    \"id\": \"visit-of-1994\",").ShouldBreak("KZ0103", "retired lacks 'kind'");

    [Fact]
    public void A_member_that_stands_twice_is_reported_the_second_time() =>
        MarkedSeed.Full(TableId.Place, "\"precision\": \"city\"", "\"precision\": \"city\",\n  «\"kind\": [{ \"any\": null }]").ShouldBreak("KZ0104", "'kind' stands twice in this place; keep one");

    [Fact]
    public void An_escape_does_not_hide_a_repetition() =>
        MarkedSeed.Full(TableId.Place, "\"precision\": \"city\"", "\"precision\": \"city\",\n  «\"k\\u0069nd\": \"city\"").ShouldBreak("KZ0104", "'kind' stands twice");

    [Theory]
    [InlineData("\"latitude\": 51.1694", "\"latitude\": «\"51.1694\"", "'latitude' holds a number, such as 51.1694")]
    [InlineData("\"KZ-71\"", "«71", "'iso3166-2' holds text in quotes, such as \"KZ-71\"")]
    [InlineData("\"country\": \"kazakhstan\"", "\"country\": «[\"kazakhstan\"]", "'country' holds an id in quotes, such as \"kazakhstan\"")]
    [InlineData("\"kind\": \"city\"", "\"kind\": «true", "'kind' holds a code in quotes, such as \"city\"")]
    [InlineData("{ \"en\": \"Astana\", \"kk\": \"Астана\" }", "«\"Astana\"", "'name' holds an object, such as { \"en\": \"Astana\"")]
    [InlineData("[{ \"class\": \"scope\", \"text\": { \"en\": \"The city, not its region.\" } }]", "«{ \"class\": \"scope\", \"text\": { \"en\": \"The city.\" } }", "'notes' holds a list of objects, such as [{")]
    [InlineData("\"1992/1998\"", "«1992", "'period' holds an EDTF date in quotes, such as \"2019-03/2022-09\"")]
    public void A_value_of_another_type_is_told_what_the_member_holds(string old, string marked, string message) =>
        MarkedSeed.Full(TableId.Place, old, marked).ShouldBreak("KZ0105", message);

    [Fact]
    public void A_file_of_one_row_holds_an_object() =>
        new MarkedSeed(TableId.Release, "\n«[]").ShouldBreak("KZ0105", "the file is to hold one object in braces: release (What a release of the dataset says of itself)");

    [Fact]
    public void A_file_of_rows_holds_a_list() =>
        new MarkedSeed(TableId.Coverage, "«{ \"kind\": \"event\" }").ShouldBreak("KZ0105", "the file is to hold a list in brackets; its items: coverage (");

    [Theory]
    [InlineData("areas", "an empty list", "[]")]
    [InlineData("title", "null", "null")]
    public void What_is_required_is_to_be_filled_in_and_not_left_out(string member, string what, string value)
    {
        JsonObject visit = JsonNode.Parse(FullSeeds.Text(TableId.Event))!.AsObject();
        visit[member] = JsonNode.Parse(value);

        SeedReader.Read(Tables.Of(TableId.Event), "sample.json", Encoding.UTF8.GetBytes(visit.ToJsonString()), TestLanguages.Four).Errors
            .Should().Contain(error => error.Message == $"'{member}' is {what}; it is required; fill it in");
    }

    [Fact]
    public void Each_row_of_a_list_is_an_object() =>
        MarkedSeed.Full(TableId.Retired, "[\n  {", "[\n  «\"visit\",\n  {").ShouldBreak("KZ0105", "each item is to be an object in braces: retired (");

    [Theory]
    [InlineData("\"place\": \"riyadh\"", "\"place\": «null", "'place' is null; leave the member out where nothing is known")]
    [InlineData("\"place\": \"riyadh\"", "\"place\": «\"\"", "'place' is empty; leave the member out where nothing is known")]
    [InlineData("\"outcomes\": [\"memo\"]", "\"outcomes\": «[]", "'outcomes' is an empty list; leave the member out where nothing is known")]
    [InlineData("[\"memo\"]", "[\"memo\", «null]", "'outcomes' is null")]
    [InlineData("\"place\": \"riyadh\"", "\"place\": «\"TODO: the place\"", "'place' still has the placeholder of the skeleton; fill it in, or leave the member out")]
    public void What_is_unknown_is_not_written(string old, string marked, string message) => MarkedSeed.Full(TableId.Event, old, marked).ShouldBreak("KZ0106", message);

    [Theory]
    [InlineData("\"../schema/actor.json\"", "«\"../schema/place.json\"", "'$schema' is to lead to actor.json, as \"../schema/actor.json\" does; or leave it out")]
    [InlineData("\"../schema/actor.json\"", "«{ \"a\": [] }", "'$schema' is to lead to actor.json")]
    [InlineData("\"parent\": \"pif\",", "\"parent\": \"pif\", «\"$schema\": \"../schema/actor.json\",", "'$schema' stands twice; keep one")]
    public void The_schema_is_of_its_kind_and_stands_once(string old, string marked, string message) => MarkedSeed.Full(TableId.Actor, old, marked).ShouldBreak("KZ0107", message);

    [Theory]
    [InlineData("")]
    [InlineData("\"$schema\": \"https://example.org/schemas/place.json\", ")]
    public void The_schema_may_lie_anywhere_or_be_left_out(string schema) =>
        SeedFiles.Good.With("places/oasis.json", $$"""{ {{schema}}"id": "oasis", "kind": "region", "name": { "en": "An oasis" }, "country": "saudi-arabia" }""").Compile().Errors.Should().BeEmpty();

    [Fact]
    public void The_schema_need_not_be_first() =>
        SeedFiles.Good.With("places/oasis.json", """{ "id": "oasis", "kind": "region", "name": { "en": "An oasis" }, "country": "saudi-arabia", "$schema": "../schema/place.json" }""").Compile().Errors.Should().BeEmpty();

    [Fact]
    public void What_is_computed_is_passed_over_in_a_record_and_nowhere_else()
    {
        SeedFiles.Good.Change("events/visit-1994.json", "\"kind\"", "\"support\": \"documented\", \"disputed\": [\"date\"], \"kind\"").Dataset().Events["visit-1994"].Support.Should().NotBe(Support.Documented);
        MarkedSeed.Full(TableId.Actor, "\"parent\"", "«\"support\": \"documented\", \"parent\"").ShouldBreak("KZ0102", "actor has no member 'support'");
    }

    [Fact]
    public void A_list_and_what_is_nested_have_no_schema()
    {
        MarkedSeed.Full(TableId.Actor, "{ \"class\"", "{ «\"$schema\": \"../schema/note.json\", \"class\"").ShouldBreak("KZ0102", "note has no member '$schema'");
        MarkedSeed.Full(TableId.Retired, "\"id\"", "«\"$schema\": \"schema/retired.json\", \"id\"").ShouldBreak("KZ0102", "retired has no member '$schema'");
    }
}
