namespace KzSaData.Seeds.Tests.Rules;

public sealed class DateRuleTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Memo = "agreements/memo-2008.json";
    private const string Farm = "investments/wind-farm.json";
    private const string ByMinistry = """{ "source": "mfa", "locator": "para. 1", "fields": ["date", "participants"] }""";
    private const string ByAgency = """{ "source": "spa", "locator": "para. 2", "fields": ["date", "participants"] }""";

    [Fact]
    public void A_date_is_no_more_precise_than_all_its_sources() =>
        SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "1", "fields": ["participants"] }, { "source": "mfa", "locator": "2", "fields": ["date"], "says": "1994-09" }""")
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "says": "1994" }""")
            .ShouldBreak("KZ0501", Visit, "\"1994-09-28\"", "'1994-09-28' is more precise than every source, which say 1994-09, 1994; write no more than they do");

    [Fact]
    public void It_may_be_as_precise_as_the_best_of_them() =>
        SeedFiles.Good
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "says": "1994" }""")
            .ShouldBreakNothing();

    [Fact]
    public void Two_of_them_may_bound_it_together() =>
        SeedFiles.Good
            .Change(Visit, ByMinistry, """{ "source": "mfa", "locator": "1", "fields": ["participants"] }, { "source": "mfa", "locator": "2", "fields": ["date"], "says": "1994-09-28/.." }""")
            .Change(Visit, ByAgency, """{ "source": "spa", "locator": "para. 2", "fields": ["date"], "says": "../1994-09-28" }""")
            .ShouldBreakNothing();

    [Fact]
    public void A_treaty_is_not_ratified_before_it_is_signed() =>
        SeedFiles.Good
            .Change(Memo, "\"date\": \"2009\"", "\"date\": \"2007\"")
            .ShouldBreak("KZ0502", Memo, "{ \"step\": \"ratified\"", "'ratified' (2007) cannot come before 'signed' (2008-03); check both dates");

    [Fact]
    public void What_may_be_in_order_is_no_error() => SeedFiles.Good.Change(Memo, "\"date\": \"2009\"", "\"date\": \"2008\"").ShouldBreakNothing();

    [Fact]
    public void A_project_is_not_built_before_it_is_agreed() =>
        SeedFiles.Good
            .Change(Farm, "{ \"status\": \"under-construction\", \"date\": \"2024\" }", "{ \"status\": \"under-construction\", \"date\": \"2021-12\" }")
            .ShouldBreak("KZ0502", Farm, "{ \"status\": \"under-construction\"", "'under-construction' (2021-12) cannot come before 'agreed' (2022); check both dates");

    [Fact]
    public void A_source_cannot_report_what_had_not_happened_yet() =>
        SeedFiles.Good
            .Change("sources/mfa.json", "\"issued\": \"2025-01-15\"", "\"issued\": \"1994-08\"")
            .Change("sources/spa.json", "\"issued\": \"2025-01-15\"", "\"issued\": \"1993\"")
            .Without("agreements/memo-2008.json").Without("investments/portfolio.json").Without("investments/water-loan.json")
            .Change(Visit, "\"outcomes\": [\"memo-2008\"],", string.Empty)
            .ShouldBreak("KZ0503", Visit, "\"1994-09-28\"", "every source is older (1994-08, 1993) than what it is said to report (1994-09-28); it was only planned then, or a date is wrong");

    [Fact]
    public void One_source_that_could_know_is_enough() =>
        SeedFiles.Good.Change("sources/spa.json", "\"issued\": \"2025-01-15\"", "\"issued\": \"1993\"").ShouldBreakNothing();

    [Fact]
    public void Nothing_has_occurred_after_the_day_up_to_which_the_data_knows() =>
        SeedFiles.Good
            .Change("sources/mfa.json", "\"issued\": \"2025-01-15\", ", string.Empty)
            .Change(Memo, "\"date\": \"2008-03\",\n  \"areas\"", "\"date\": \"2026-12\",\n  \"areas\"")
            .ShouldBreak("KZ0504", Memo, "\"2026-12\"", "'2026-12' is after 2026-11-22, up to which the data knows; it is planned, or release.json is out of date");

    [Fact]
    public void Nor_does_a_programme_run_that_begins_in_a_year_to_come() =>
        SeedFiles.Good.Change("programmes/scholarships.json", "\"2010/..\"", "\"2099/..\"")
            .ShouldBreak("KZ0504", "programmes/scholarships.json", "\"2099/..\"", "'2099/..' is after 2026-11-22, up to which the data knows; the date is wrong, or release.json is out of date");

    [Fact]
    public void What_is_planned_may_lie_ahead() =>
        SeedFiles.Good
            .Without("corrections.json")
            .Change(Visit, "\"date\": \"1994-09-28\"", "\"date\": \"2034\"")
            .Change(Visit, "\"realis\": \"occurred\"", "\"realis\": \"planned\"")
            .ShouldBreakNothing();
}
