namespace KzSaData.Seeds.Tests.Rules;

public sealed class CorrectionRuleTests
{
    private const string Ledger = "corrections.json";

    [Fact]
    public void The_ledger_follows_the_record() =>
        SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994-09-29\"")
            .ShouldBreak(
                "KZ0801",
                Ledger,
                "\"1994-09-28\"",
                "the correction says that 'date' of 'visit-1994' is '1994-09-28' now, but it is '1994-09-29'; add a correction from the one to the other, with reason and evidence");

    [Fact]
    public void A_correction_of_a_correction_takes_its_place() =>
        SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994-09-29\"")
            .Change(Ledger, "first line\"\n  }", """
                first line" },
                { "record": "visit-1994", "field": "date", "old": "1994-09-28", "new": "1994-09-29", "reason": "A slip", "date": "2026-11-01", "version": "2026.11.0", "source": "spa", "locator": "last line" }
                """)
            .ShouldBreakNothing();

    [Theory]
    [InlineData("kind", "visit")]
    [InlineData("level", "head-of-state")]
    [InlineData("place", "riyadh")]
    [InlineData("title/en", "President visits Riyadh")]
    [InlineData("areas", "politics")]
    [InlineData("participants/minister", "delegate")]
    public void A_value_is_written_as_the_record_has_it(string field, string value) =>
        SeedFiles.Good.Change(Ledger, "\"field\": \"date\", \"old\": \"1994-10\", \"new\": \"1994-09-28\"", $"\"field\": \"{field}\", \"new\": \"{value}\"").ShouldBreakNothing();

    [Theory]
    [InlineData("investments/wind-farm.json", "wind-farm", "amounts/committed", "USD ~1100000000")]
    [InlineData("investments/wind-farm.json", "wind-farm", "amounts/pledged", "USD 1000000000..2000000000")]
    [InlineData("indicators/turnover-2023.json", "turnover-2023", "value", "119000000")]
    [InlineData("agreements/memo-2008.json", "memo-2008", "numberReported", "3")]
    public void Sums_and_numbers_are_written_as_in_evidence(string path, string record, string field, string value)
    {
        SeedFiles seeds = SeedFiles.Good.Change(Ledger, "\"record\": \"visit-1994\", \"field\": \"date\", \"old\": \"1994-10\", \"new\": \"1994-09-28\"", $"\"record\": \"{record}\", \"field\": \"{field}\", \"new\": \"{value}\"");

        seeds.Paths.Should().Contain(path);
        seeds.ShouldBreakNothing();
        seeds.Change(Ledger, $"\"new\": \"{value}\"", "\"new\": \"7\"").ShouldBreak(("KZ0801", Ledger));
    }

    [Fact]
    public void A_value_that_was_removed_has_no_new_one() =>
        SeedFiles.Good
            .Change(Ledger, "\"field\": \"date\", \"old\": \"1994-10\", \"new\": \"1994-09-28\"", "\"field\": \"hijri\", \"old\": \"1415\"")
            .ShouldBreakNothing();

    [Fact]
    public void A_value_that_was_said_to_be_removed_must_be_absent() =>
        SeedFiles.Good
            .Change(Ledger, ", \"new\": \"1994-09-28\"", string.Empty)
            .ShouldBreak("KZ0801", Ledger, "{\n", "the correction says that 'date' of 'visit-1994' is absent now, but it is '1994-09-28'; add a correction from the one to the other, with reason and evidence");
}
