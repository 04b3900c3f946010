namespace KzSaData.Seeds.Tests.Rules;

/// <summary>What belongs into a dataset: what concerns its sides, in the time that it covers.</summary>
public sealed class ScopeRuleTests
{
    private const string Loan = "investments/water-loan.json";
    private const string Memo = "agreements/memo-2008.json";
    private const string Note = "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"It explains what came later.\" } }], ";

    private static readonly SeedFiles Foreign = SeedFiles.Good
        .With("actors/france.json", State("france", "FR"))
        .With("actors/india.json", State("india", "IN"))
        .Change(Memo, "\"participants\": [{ \"actor\": \"kazakhstan\", \"role\": \"party\" }, { \"actor\": \"saudi-arabia\", \"role\": \"party\" }]", "\"participants\": [{ \"actor\": \"france\", \"role\": \"party\" }, { \"actor\": \"india\", \"role\": \"party\" }]")
        .Change(Memo, "\"by\": \"kazakhstan\"", "\"by\": \"france\"");

    [Fact]
    public void A_record_is_not_older_than_what_the_dataset_covers() =>
        SeedFiles.Good.Change(Loan, "\"date\": \"2023\"", "\"date\": \"1980\"")
            .ShouldBreak("KZ0508", Loan, "\"1980\"", "'1980' is before 1991-01-01, where the dataset begins (coverage.json); correct the date, or say in a note of the class 'scope' why the record belongs here");

    [Theory]
    [InlineData("1990/1992")]
    [InlineData("1991")]
    public void What_reaches_into_it_is_right(string date) => SeedFiles.Good.Change(Loan, "\"date\": \"2023\"", $"\"date\": \"{date}\"").ShouldBreakNothing();

    [Fact]
    public void So_is_what_explains_something_and_says_so() =>
        SeedFiles.Good.Change(Loan, "\"date\": \"2023\"", $"{Note}\"date\": \"1980\"").ShouldBreakNothing();

    [Fact]
    public void A_dataset_that_does_not_say_what_it_covers_has_no_bounds() =>
        SeedFiles.Good.Without("coverage.json").Change(Loan, "\"date\": \"2023\"", "\"date\": \"1066\"").ShouldBreakNothing();

    [Fact]
    public void A_record_of_two_other_states_concerns_nobody() =>
        Foreign.ShouldBreak("KZ0607", Memo, "[{ \"actor\": \"france\"", "neither 'kazakhstan' nor 'saudi-arabia', nor a body of theirs or an organisation of many states takes part; add who does, or say in a note of the class 'scope' why the record belongs here");

    [Fact]
    public void Unless_it_says_why_it_is_here() => Foreign.Change(Memo, "\"date\": \"2008-03\",\n", $"\"date\": \"2008-03\", {Note}\n").ShouldBreakNothing();

    [Theory]
    [InlineData("samruk")]
    [InlineData("isdb")]
    public void A_body_of_a_side_or_an_organisation_of_many_stands_for_it(string actor) => Foreign.Change(Memo, "\"actor\": \"india\"", $"\"actor\": \"{actor}\"").ShouldBreakNothing();

    private static string State(string id, string code) => $$"""{ "$schema": "../schema/actor.json", "id": "{{id}}", "kind": "state", "name": { "en": "{{id}}" }, "iso3166": "{{code}}" }""";
}
