namespace KzSaData.Core.Tests.Model;

/// <summary>How well a record is supported follows from its evidence alone.</summary>
public sealed class SupportRuleTests
{
    private const string All = "\"date\", \"participants\"";

    // The ministry of one side, the agency of the other, a newspaper, and more pages of theirs.
    private static readonly SeedFiles Sources = SeedFiles.Good
        .With("sources/ministry-two.json", Source("ministry-two", "the-ministry", "\"side\": \"kazakhstan\", \"tier\": \"official\""))
        .With("sources/sponsored.json", Source("sponsored", "a-press", "\"side\": \"saudi-arabia\", \"tier\": \"academic\""))
        .With("sources/relay.json", Source("relay", "the-portal", "\"relayOf\": \"mfa\", \"tier\": \"agency\""))
        .With("sources/relay-of-relay.json", Source("relay-of-relay", "the-portal", "\"relayOf\": \"relay\", \"tier\": \"media\""))
        .With("sources/grouped.json", Source("grouped", "a-press", "\"tier\": \"media\", \"independenceGroup\": \"Tengrinews\""))
        .Without("corrections.json");

    [Fact]
    public void Who_only_mentions_supports_nothing() => Of(Says("mfa", All, "\"stance\": \"mentions\"")).Should().Be(Support.Unverified);

    [Fact]
    public void One_source_is_a_single_source() => Of(Says("mfa", All)).Should().Be(Support.SingleSource);

    [Fact]
    public void Two_pages_of_one_publisher_are_a_single_source() => Of(Says("mfa", All), Says("ministry-two", All)).Should().Be(Support.SingleSource);

    [Fact]
    public void Two_independent_sources_corroborate() => Of(Says("mfa", All), Says("tengrinews", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void A_relay_belongs_to_its_origin() => Of(Says("mfa", All), Says("relay", All)).Should().Be(Support.SingleSource);

    [Fact]
    public void So_does_the_relay_of_a_relay() => Of(Says("relay", All), Says("relay-of-relay", All)).Should().Be(Support.SingleSource);

    [Fact]
    public void A_stated_group_counts_instead_of_the_publisher() => Of(Says("tengrinews", All), Says("grouped", All)).Should().Be(Support.SingleSource);

    [Fact]
    public void Official_sources_of_both_sides_confirm() => Of(Says("mfa", All), Says("spa", All)).Should().Be(Support.BothSidesConfirmed);

    [Fact]
    public void Two_sources_of_one_side_do_not() => Of(Says("ministry-two", All), Says("mfa", All), Says("tengrinews", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void What_a_side_says_unofficially_is_not_its_word() => Of(Says("mfa", All), Says("sponsored", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void The_weakest_of_date_and_main_participants_decides()
    {
        Of(Says("mfa", All), Says("spa", "\"date\"")).Should().Be(Support.SingleSource);
        Of(Says("mfa", All), Says("spa", "\"date\", \"participants/kazakhstan\"")).Should().Be(Support.SingleSource);
        Of(Says("mfa", All), Says("spa", "\"date\", \"participants/kazakhstan\", \"participants/saudi-arabia\"")).Should().Be(Support.BothSidesConfirmed, "the third participant is none of the main ones");
    }

    [Fact]
    public void Support_for_something_else_is_some_support() => Of(Says("mfa", "\"place\"")).Should().Be(Support.SingleSource);

    [Fact]
    public void What_has_neither_date_nor_participants_rests_on_its_text()
    {
        Support support = Sources
            .Change("indicators/turnover-2023.json", "\"date\": \"2023\",", string.Empty)
            .Change("indicators/turnover-2023.json", "\"value\": { \"qualifier\": \"exactly\", \"best\": 119000000 },", string.Empty)
            .Change("indicators/turnover-2023.json", "\"fields\": [\"date\", \"value\"]", "\"note\": \"text\"")
            .Change("indicators/turnover-2023.json", "\"fields\": [\"value\"], \"says\": \"24000000\", \"stance\": \"contradicts\"", "\"note\": \"text\"")
            .WithoutRules().Indicators.Single().Support;

        support.Should().Be(Support.Corroborated);
    }

    [Fact]
    public void A_live_value_that_cannot_be_true_disputes_whatever_else_supports() =>
        Of(Says("mfa", All), Says("spa", All), Says("tengrinews", "\"date\"", "\"says\": \"1995\"")).Should().Be(Support.Disputed);

    [Fact]
    public void A_value_that_can_be_true_too_disputes_nothing_and_supports() =>
        Of(Says("mfa", All), Says("tengrinews", "\"participants\""), Says("tengrinews", "\"date\"", "\"says\": \"1994-09\"")).Should().Be(Support.Corroborated);

    [Fact]
    public void A_resolved_slip_disputes_nothing_and_supports_nothing() =>
        Of(Says("mfa", All), Says("tengrinews", "\"participants\""), Says("tengrinews", "\"date\"", "\"says\": \"1995\", \"standing\": \"resolved\", \"reason\": \"A slip\"")).Should().Be(Support.SingleSource);

    [Theory]
    [InlineData("\"place\"", "\"stance\": \"contradicts\"")]
    [InlineData("\"kind\"", "\"says\": \"meeting\"")]
    [InlineData("\"realis\"", "\"says\": \"cancelled\"")]
    [InlineData("\"level\"", "\"says\": \"minister\"")]
    [InlineData("\"date\"", "\"says\": \"[1995,1996]\", \"stance\": \"mentions\"")]
    public void Each_of_these_disputes(string fields, string more) => Of(Says("mfa", All), Says("spa", All), Says("tengrinews", fields, more)).Should().Be(Support.Disputed);

    [Theory]
    [InlineData("\"place\"", "\"says\": \"Jeddah\"")]
    [InlineData("\"kind\"", "\"says\": \"visit\"")]
    [InlineData("\"date\"", "\"says\": \"199X\"")]
    [InlineData("\"place\"", "\"stance\": \"contradicts\", \"standing\": \"resolved\", \"reason\": \"Another visit\"")]
    public void None_of_these_does(string fields, string more) => Of(Says("mfa", All), Says("spa", All), Says("tengrinews", fields, more)).Should().Be(Support.BothSidesConfirmed);

    [Theory]
    [InlineData("agreements/memo-2008.json", "legalSteps/ratified", "2010", true)]
    [InlineData("agreements/memo-2008.json", "legalSteps/ratified", "2009-05", false)]
    [InlineData("agreements/memo-2008.json", "numberReported", "4", true)]
    [InlineData("agreements/memo-2008.json", "numberReported", ">=3", false)]
    [InlineData("agreements/memo-2008.json", "instrument", "protocol", true)]
    [InlineData("agreements/memo-2008.json", "binding", "binding", true)]
    [InlineData("investments/wind-farm.json", "amounts/committed", "USD 1500000000", true)]
    [InlineData("investments/wind-farm.json", "amounts/committed", "USD 1140000000", false)]
    [InlineData("investments/wind-farm.json", "amounts", "USD 900000000", true)]
    [InlineData("investments/wind-farm.json", "amounts/pledged", "USD 1500000000", false)]
    [InlineData("investments/wind-farm.json", "quantities/capacity", "1200", true)]
    [InlineData("investments/wind-farm.json", "statuses/under-construction", "2025", true)]
    [InlineData("investments/wind-farm.json", "statuses/under-construction", "2024-02", false)]
    [InlineData("indicators/turnover-2023.json", "value", ">=100000000", false)]
    public void Values_of_every_comparable_field_can_dispute(string path, string field, string says, bool disputes)
    {
        SeedFiles seeds = Sources
            .Change("indicators/turnover-2023.json", "\"stance\": \"contradicts\"", "\"standing\": \"resolved\", \"reason\": \"A slip\"")
            .Change(path, "\"evidence\": [", $"\"evidence\": [{Says("spa", $"\"{field}\"", $"\"says\": \"{says}\"")}, ");

        DatasetRecord record = seeds.WithoutRules().Find(Path.GetFileNameWithoutExtension(path))!;

        (record.Support == Support.Disputed).Should().Be(disputes);
    }

    [Theory]
    [InlineData("\"date\", \"from\", \"into\"", Support.SingleSource)]
    [InlineData("\"date\", \"from\", \"into\", \"amounts/pledged\"", Support.SingleSource)]
    [InlineData("\"date\", \"from\", \"into\", \"amounts/committed\"", Support.Corroborated)]
    [InlineData("\"date\", \"from/acwa-power\", \"into/kazakhstan\", \"amounts\"", Support.Corroborated)]
    [InlineData("\"date\", \"into\", \"amounts\"", Support.SingleSource)]
    public void Money_needs_who_gives_who_receives_and_the_latest_amount(string fields, Support expected) =>
        Sources.Change("investments/wind-farm.json", "\"evidence\": [", $"\"evidence\": [{Says("spa", fields)}, ")
            .WithoutRules().Investments["wind-farm"].Support.Should().Be(expected);

    [Theory]
    [InlineData("programmes/scholarships.json", "\"date\"", Support.SingleSource)]
    [InlineData("programmes/scholarships.json", "\"date\", \"owner\"", Support.BothSidesConfirmed)]
    [InlineData("proposals/direct-flights.json", "\"to\"", Support.SingleSource)]
    [InlineData("proposals/direct-flights.json", "\"by/minister\"", Support.Corroborated)]
    public void So_do_programmes_their_owner_and_proposals_their_author(string path, string fields, Support expected) =>
        Sources.Change(path, "\"evidence\": [", $"\"evidence\": [{Says("mfa", fields)}, ")
            .WithoutRules().Find(Path.GetFileNameWithoutExtension(path))!.Support.Should().Be(expected);

    private static Support Of(params string[] evidence)
    {
        string visit = Sources["events/visit-1994.json"];
        int from = visit.IndexOf("\"evidence\": [", StringComparison.Ordinal);
        int to = visit.IndexOf("\"notes\"", StringComparison.Ordinal);
        string changed = $"{visit[..from]}\"evidence\": [{string.Join(", ", evidence)}], {visit[to..]}";
        return Sources.With("events/visit-1994.json", changed).WithoutRules().Events.Single().Support;
    }

    private static string Says(string source, string fields, string? more = null) =>
        $$"""{ "source": "{{source}}", "locator": "para. 1", "fields": [{{fields}}]{{(more is null ? string.Empty : ", ")}}{{more}} }""";

    private static string Source(string id, string publisher, string more) => $$"""
        {
          "$schema": "../schema/source.json", "id": "{{id}}", "type": "webpage", "title": "Page of {{id}}", "publisher": "{{publisher}}",
          "url": "https://example.org/{{id}}", "language": "en", "seen": "page", {{more}}
        }
        """;
}
