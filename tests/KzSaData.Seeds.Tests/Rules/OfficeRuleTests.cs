namespace KzSaData.Seeds.Tests.Rules;

public sealed class OfficeRuleTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Delegate = "\"title\": { \"en\": \"Minister of Trade\" }";

    private static readonly SeedFiles OfMinisters = SeedFiles.Good.Change(Visit, "\"head-of-state\"", "\"minister\"");

    [Fact]
    public void A_person_holds_an_office_of_a_body() =>
        OfMinisters.Change(Visit, Delegate, $"{Delegate}, \"office\": \"minister\", \"of\": \"samruk\"").ShouldBreakNothing();

    [Fact]
    public void The_office_stands_alone_where_the_body_is_no_actor() =>
        OfMinisters.Change(Visit, Delegate, $"{Delegate}, \"office\": \"minister\"").ShouldBreakNothing();

    [Fact]
    public void A_body_is_named_with_the_office() =>
        SeedFiles.Good
            .Change(Visit, Delegate, $"{Delegate}, \"of\": \"samruk\"")
            .ShouldBreak("KZ0704", Visit, "\"samruk\"", "say in \"office\" which office the person holds of this body");

    [Fact]
    public void A_state_holds_no_office() =>
        SeedFiles.Good
            .Change(Visit, "\"role\": \"host\"", "\"role\": \"host\", \"office\": \"minister\"")
            .ShouldBreak("KZ0704", Visit, "\"minister\" }", "'saudi-arabia' is no person; only persons hold an office");

    [Fact]
    public void No_office_is_held_of_a_person() =>
        SeedFiles.Good
            .Change(Visit, Delegate, $"{Delegate}, \"office\": \"official\", \"of\": \"minister\"")
            .ShouldBreak("KZ0704", Visit, "\"minister\" }", "'minister' is a person; name the body of which the office is held");
}
