namespace KzSaData.Seeds.Tests.Rules;

public sealed class EvidenceRuleTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Farm = "investments/wind-farm.json";
    private const string Turnover = "indicators/turnover-2023.json";
    private const string ByMinistry = """{ "source": "mfa", "locator": "para. 1", "fields": ["date", "participants"] }""";
    private const string ByAgency = """{ "source": "spa", "locator": "para. 2", "fields": ["date", "participants"] }""";

    [Fact]
    public void A_date_without_evidence_is_an_error() =>
        SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "para. 1", "fields": ["participants"] }""")
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "stance": "mentions" }""")
            .ShouldBreak("KZ0401", Visit, "\"1994-09-28\"", "no evidence names 'date'; add it to the \"fields\" of the source that says so, or leave the value out; what you inferred is said in a note of the class 'inferred'");

    [Fact]
    public void A_date_that_was_inferred_needs_a_note_and_no_evidence_and_nobody_confirms_it()
    {
        SeedFiles seeds = SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "para. 1", "fields": ["participants"] }""")
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["participants"] }""")
            .Change(Visit, "\"class\": \"scope\"", "\"class\": \"inferred\"");

        using Dataset data = seeds.Compile().Dataset!;

        data.Events["visit-1994"].SupportFor("date").Should().Be(Support.Unverified);
        data.Events["visit-1994"].Support.Should().NotBe(Support.Unverified, "that it happened is another claim");
    }

    [Fact]
    public void Each_participant_needs_evidence() =>
        SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "para. 1", "fields": ["date", "participants/kazakhstan", "participants/saudi-arabia"] }""")
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"] }""")
            .ShouldBreak("KZ0401", Visit, "[\n    { \"actor\": \"kazakhstan\"", "no evidence names 'participants/minister'; add it to the \"fields\" of the source that says so, or leave the value out");

    [Fact]
    public void Each_amount_needs_evidence() =>
        SeedFiles.Good
            .Change(Farm, "\"into\", \"amounts\"", "\"into\", \"amounts/committed\"")
            .ShouldBreak("KZ0401", Farm, "[\n    { \"stage\": \"committed\"", "no evidence names 'amounts/pledged'; add it to the \"fields\" of the source that says so, or leave the value out");

    [Theory]
    [InlineData("agreements/memo-2008.json", "\"legalSteps\", \"numberReported\"]", "\"numberReported\"]")]
    [InlineData("agreements/memo-2008.json", "\"legalSteps\", \"numberReported\"]", "\"legalSteps\"]")]
    [InlineData("agreements/memo-2008.json", "\"participants\", \"binding\"", "\"participants\"")]
    [InlineData(Turnover, "\"value\", \"reporter\"", "\"value\"")]
    [InlineData(Farm, "\"amounts\", \"quantities\", \"statuses\"]", "\"amounts\", \"statuses\"]")]
    [InlineData(Farm, "\"fields\": [\"date\", \"from\"", "\"fields\": [\"date\"")]
    [InlineData("programmes/scholarships.json", "[\"date\", \"owner\"]", "[\"date\"]")]
    [InlineData("proposals/direct-flights.json", "[\"by\", \"to\"]", "[\"by\"]")]
    public void So_does_everything_else_that_a_source_must_have_said(string path, string named, string less)
    {
        SeedFiles seeds = SeedFiles.Good.Change(path, named, less);

        seeds.Compile().Errors.Should().NotBeEmpty().And.OnlyContain(error => error.Code == "KZ0401" && error.Path == path);
    }

    [Fact]
    public void That_something_is_not_known_needs_no_evidence() =>
        SeedFiles.Good
            .Change("agreements/memo-2008.json", "\"binding\": \"non-binding\"", "\"binding\": \"unknown\"")
            .Change("agreements/memo-2008.json", "\"participants\", \"binding\"", "\"participants\"")
            .Compile().Errors.Should().BeEmpty();

    [Fact]
    public void A_misspelt_field_is_an_error_that_names_the_nearest() =>
        SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "para. 1", "fields": [ "dates", "participants"] }""")
            .ShouldBreak("KZ0402", Visit, "[ \"dates\"", "the record has no field 'dates' that evidence could name; did you mean 'date'?");

    [Fact]
    public void A_field_that_the_record_does_not_have_cannot_be_named() =>
        SeedFiles.Good
            .Change("proposals/direct-flights.json", "[\"by\", \"to\"]", "[\"by\", \"to\", \"numberReported\"]")
            .ShouldBreak(
                "KZ0402",
                "proposals/direct-flights.json",
                "[\"by\", \"to\", \"num",
                "the record has no field 'numberReported' that evidence could name; it has title, summary, areas, by, by/minister, to, to/saudi-arabia, outcome");

    [Theory]
    [InlineData("\"fields\": [\"date\", \"participants\"]")]
    [InlineData("\"note\": \"no fields\"")]
    public void A_value_must_belong_to_exactly_one_field(string fields) =>
        SeedFiles.Good
            .Change(Visit, ByAgency, $$"""{ "source": "spa", "locator": "para. 2", {{fields}}, "says": "1994-09" }""")
            .ShouldBreak("KZ0403", Visit, "\"1994-09\"", "\"says\" gives the value of one field; name exactly one in \"fields\", and split the evidence if it speaks to several");

    [Fact]
    public void What_is_resolved_needs_a_reason() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "says": "1995", "stance": "contradicts", "standing": "resolved" }""")
            .ShouldBreak("KZ0404", Visit, "\"resolved\"", "resolved evidence needs a \"reason\": why the other value is preferred");

    [Fact]
    public void What_is_live_has_no_reason() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "reason": "A slip" }""")
            .ShouldBreak("KZ0404", Visit, "\"A slip\"", "a \"reason\" belongs to resolved evidence; add \"standing\": \"resolved\", or make it a \"note\"");

    [Theory]
    [InlineData(Visit, ByAgency, "date", "20 April 1994", "'20 April 1994' is no EDTF date; write 1994, 1994-04 or 1994-04-20")]
    [InlineData(Visit, ByAgency, "kind", "travel", "'travel' is no code of 'kind'; codes are listed in the schema")]
    [InlineData(Visit, ByAgency, "level", "king", "'king' is no code of 'level'; codes are listed in the schema")]
    [InlineData(Visit, ByAgency, "realis", "maybe", "'maybe' is no code of 'realis'; codes are listed in the schema")]
    [InlineData(Turnover, "{ \"source\": \"mfa\"", "value", "24 million", "'24 million' is no number; write 24, ~7000, <=20000, >=12000 or 5000..7000")]
    [InlineData(Farm, "{ \"source\": \"tengrinews\"", "amounts/pledged", "1 billion", "'1 billion' is no amount; write currency and number, such as USD 10000000, USD ~1100000000, USD >=5000000 or USD 1000000..2000000")]
    public void A_value_must_be_readable_as_one_of_its_field(string path, string evidence, string field, string says, string message) =>
        SeedFiles.Good
            .Change(path, evidence, $$"""{ "source": "spa", "locator": "para. 7", "fields": ["{{field}}"], "says": "{{says}}" }, {{evidence}}""")
            .ShouldBreak("KZ0405", path, $"\"{says}\"", message);

    [Fact]
    public void What_can_be_true_together_is_no_contradiction() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "says": "1994-09", "stance": "contradicts" }""")
            .ShouldBreak("KZ0406", Visit, "\"contradicts\"", "'1994-09' can be true together with the record's 'date', so it contradicts nothing; leave the stance out");

    [Fact]
    public void A_source_that_nobody_opened_supports_nothing() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "old-book", "locator": "p. 3", "fields": ["date"] }""")
            .ShouldBreak("KZ0407", Visit, "\"old-book\"", "source 'old-book' is known only from another work's citation; open it and say what was seen, or mark the evidence as mentions");

    [Fact]
    public void A_source_that_nobody_opened_may_mention() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "old-book", "locator": "p. 3", "fields": ["date"], "stance": "mentions" }""")
            .ShouldBreakNothing();

    [Fact]
    public void Who_contradicts_a_date_must_say_which_it_is() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "stance": "contradicts" }""")
            .ShouldBreak("KZ0408", Visit, "{ \"source\": \"spa\"", "the source contradicts 'date' but the value it gives is missing; add \"says\"");

    [Fact]
    public void Errors_come_with_line_and_column_counted_from_one()
    {
        SeedFiles seeds = SeedFiles.Good.Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "stance": "contradicts" }""");
        (int line, int column) = seeds.PlaceOf(Visit, "{ \"source\": \"spa\"");

        seeds.Compile().Errors.Should().ContainSingle().Which.ToString().Should().StartWith($"{Visit}({line},{column}): error KZ0408: the source contradicts");
    }
}
