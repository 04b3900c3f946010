namespace KzSaData.Core.Tests.Model;

/// <summary>How sure a claim is follows from its evidence alone.</summary>
public sealed class SupportRuleTests
{
    private const string All = "\"date\", \"participants\"";

    // The ministry of one side, the agency of the other, a newspaper, and more pages of theirs.
    private static readonly SeedFiles Sources = SeedFiles.Good
        .With("sources/ministry-two.json", Source("ministry-two", "the-ministry"))
        .With("sources/sponsored.json", Source("sponsored", "a-press"))
        .With("sources/relay.json", Source("relay", "the-portal", "\"repeats\": \"mfa\""))
        .With("sources/relay-of-relay.json", Source("relay-of-relay", "a-press", "\"repeats\": \"relay\""))
        .With("sources/of-portal.json", Source("of-portal", "a-press", "\"repeats\": \"the-portal\""))
        .With("sources/joint.json", Source("joint", "the-portal", "\"speakers\": [\"kazakhstan\", \"saudi-arabia\"]"))
        .With("sources/rumour.json", Source("rumour", "a-press", "\"attribution\": \"unknown\""))
        .Without("corrections.json");

    [Fact]
    public void Who_only_mentions_confirms_nothing() => Of(Says("mfa", All, "\"stance\": \"mentions\"")).Should().Be(Support.Unverified);

    [Fact]
    public void Evidence_that_names_no_field_confirms_nothing() => Of(Says("mfa", string.Empty), Says("spa", string.Empty)).Should().Be(Support.Unverified);

    [Fact]
    public void One_voice_is_one_voice() => Of(Says("mfa", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void On_two_pages_it_is_one_voice_still() => Of(Says("mfa", All), Says("ministry-two", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void Two_voices_corroborate() => Of(Says("mfa", All), Says("tengrinews", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void A_relay_has_the_voice_of_its_origin() => Of(Says("mfa", All), Says("relay", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void So_does_the_relay_of_a_relay() => Of(Says("relay", All), Says("relay-of-relay", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void A_house_may_be_repeated_though_its_page_was_not_seen() => Of(Says("tengrinews", All), Says("of-portal", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void A_joint_text_alone_confirms_both_sides() => Of(Says("joint", All)).Should().Be(Support.BothSidesConfirmed);

    [Fact]
    public void Who_speaks_unknown_is_nobodys_second_voice() => Of(Says("mfa", All), Says("rumour", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void But_a_voice() => Of(Says("rumour", All)).Should().Be(Support.SingleVoice);

    [Fact]
    public void Speakers_of_the_evidence_go_before_those_of_the_source() =>
        Of(Says("tengrinews", All), Says("tengrinews", All, "\"speakers\": [\"kazakhstan\"]")).Should().Be(Support.Corroborated);

    [Fact]
    public void What_a_page_reports_itself_is_its_houses() =>
        Of(Says("tengrinews", All), Says("joint", All, "\"attribution\": \"own\"")).Should().Be(Support.SingleVoice);

    [Fact]
    public void The_text_itself_is_more_than_two_who_tell_of_it() =>
        Of(Says("mfa", All, "\"stance\": \"documents\"")).Should().Be(Support.Documented);

    [Fact]
    public void Official_voices_of_both_sides_confirm() => Of(Says("mfa", All), Says("spa", All)).Should().Be(Support.BothSidesConfirmed);

    [Fact]
    public void Two_pages_of_one_side_do_not() => Of(Says("ministry-two", All), Says("mfa", All), Says("tengrinews", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void What_somebody_says_of_a_side_is_not_its_word() => Of(Says("mfa", All), Says("sponsored", All)).Should().Be(Support.Corroborated);

    [Fact]
    public void That_it_happened_is_confirmed_by_whoever_names_both_participants_whatever_the_day() =>
        Of(Says("mfa", All), Says("spa", "\"place\", \"participants\"")).Should().Be(Support.BothSidesConfirmed);

    [Fact]
    public void Of_two_main_participants_the_less_sure_decides()
    {
        Of(Says("mfa", All), Says("spa", "\"date\"")).Should().Be(Support.SingleVoice);
        Of(Says("mfa", All), Says("spa", "\"date\", \"participants/kazakhstan\"")).Should().Be(Support.SingleVoice);
        Of(Says("mfa", All), Says("spa", "\"participants/kazakhstan\", \"participants/saudi-arabia\"")).Should().Be(Support.BothSidesConfirmed, "the third participant is none of the main ones");
        Of(Says("mfa", "\"place\"")).Should().Be(Support.Unverified, "nobody is named");
    }

    [Fact]
    public void The_second_main_participant_is_the_first_of_another_state()
    {
        Of(Sources.Change("events/visit-1994.json", "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" },", "{ \"actor\": \"samruk\", \"role\": \"delegate\" }, { \"actor\": \"saudi-arabia\", \"role\": \"host\" },"),
            Says("mfa", "\"participants/kazakhstan\", \"participants/saudi-arabia\"")).Should().Be(Support.SingleVoice, "samruk belongs to Kazakhstan");
        Of(Sources.Change("events/visit-1994.json", "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" },", string.Empty),
            Says("mfa", "\"participants/kazakhstan\"")).Should().Be(Support.Unverified, "without another state it is the next other body: the minister, whom nobody names");
    }

    [Theory]
    [InlineData("kazakhstan", "minister", Support.SingleVoice)]
    [InlineData("samruk", "minister", Support.SingleVoice)]
    [InlineData("saudi-arabia", "minister", Support.Unverified)]
    public void A_body_is_named_with_whoever_holds_an_office_of_it_or_of_a_part_of_it(string main, string named, Support expected)
    {
        SeedFiles seeds = Sources.Change("events/visit-1994.json", "\"head-of-state\"", "\"minister\"").Change("events/visit-1994.json", "\"title\": { \"en\": \"Minister of Trade\" }", "\"title\": { \"en\": \"Minister of Trade\" }, \"office\": \"minister\", \"of\": \"samruk\"");
        seeds = main == "kazakhstan" ? seeds : seeds.Change("events/visit-1994.json", "{ \"actor\": \"kazakhstan\", \"role\": \"visitor\" }", $"{{ \"actor\": \"{main}\", \"role\": \"visitor\" }}");
        DatasetRecord visit = Record(seeds, Says("mfa", $"\"participants/{named}\""));

        visit.SupportFor($"participants/{main}").Should().Be(expected);
    }

    [Fact]
    public void A_person_is_named_with_the_body_of_the_office()
    {
        SeedFiles seeds = Sources.Change("events/visit-1994.json", "\"head-of-state\"", "\"minister\"").Change("events/visit-1994.json", "\"title\": { \"en\": \"Minister of Trade\" }", "\"title\": { \"en\": \"Minister of Trade\" }, \"office\": \"minister\", \"of\": \"kazakhstan\"");

        Record(seeds, Says("mfa", "\"participants/kazakhstan\"")).SupportFor("participants/minister").Should().Be(Support.SingleVoice);
        Record(Sources, Says("mfa", "\"participants/kazakhstan\"")).SupportFor("participants/minister").Should().Be(Support.Unverified, "without an office he counts for himself");
    }

    [Theory]
    [InlineData("1994-09-28", Support.Corroborated)]
    [InlineData("1994-09", Support.SingleVoice)]
    [InlineData("1994", Support.SingleVoice)]
    [InlineData("1994-09-27/1994-09-28", Support.SingleVoice)]
    [InlineData("[1994-09-28,1994-09-29]", Support.SingleVoice)]
    public void A_date_is_confirmed_by_whoever_gives_it_as_precisely(string says, Support expected) =>
        Record(Sources, Says("mfa", All), Says("tengrinews", "\"date\"", $"\"says\": \"{says}\"")).SupportFor("date").Should().Be(expected);

    [Fact]
    public void Of_a_date_one_can_ask_who_stands_for_it_at_a_coarser_precision()
    {
        DatasetRecord visit = Record(Sources, Says("mfa", All), Says("tengrinews", "\"date\"", "\"says\": \"1994-09\""), Says("sponsored", "\"date\"", "\"says\": \"1994\""));

        visit.VoicesForDate(DatePrecision.Day).Should().HaveCount(1);
        visit.VoicesForDate(DatePrecision.Month).Should().HaveCount(2);
        visit.VoicesForDate(DatePrecision.Season).Should().HaveCount(2);
        visit.VoicesForDate(DatePrecision.Year).Should().HaveCount(3);
        visit.VoicesFor("date").Should().Equal(visit.VoicesForDate(DatePrecision.Day));
    }

    [Theory]
    [InlineData("committed", "USD 1140000000", Support.Corroborated)]
    [InlineData("committed", "USD ~1140000000", Support.SingleVoice)]
    [InlineData("committed", "USD 1100000000..1200000000", Support.SingleVoice)]
    [InlineData("committed", "USD >=1000000000", Support.SingleVoice)]
    [InlineData("committed", "EUR 1140000000", Support.SingleVoice)]
    [InlineData("pledged", "USD 1140000000", Support.SingleVoice)]
    public void A_sum_is_confirmed_by_whoever_gives_it_as_precisely(string stage, string says, Support expected)
    {
        SeedFiles seeds = Sources
            .Change("investments/wind-farm.json", "\"stage\": \"committed\", \"qualifier\": \"about\", \"best\": 1100000000", "\"stage\": \"committed\", \"qualifier\": \"exactly\", \"best\": 1140000000")
            .Change("investments/wind-farm.json", "\"evidence\": [", $"\"evidence\": [{Says("mfa", $"\"amounts/{stage}\"", $"\"says\": \"{says}\"")}, ");

        seeds.WithoutRules().Investments["wind-farm"].SupportFor("amounts/committed").Should().Be(expected);
    }

    [Fact]
    public void A_list_is_as_sure_as_its_least_sure_item()
    {
        DatasetRecord visit = Record(Sources, Says("mfa", All), Says("spa", "\"participants/kazakhstan\""));

        visit.SupportFor("participants/kazakhstan").Should().Be(Support.BothSidesConfirmed);
        visit.SupportFor("participants").Should().Be(Support.SingleVoice);
    }

    [Fact]
    public void What_is_not_there_is_not_confirmed() => Record(Sources, Says("mfa", All)).SupportFor("participants/isdb").Should().Be(Support.Unverified);

    [Theory]
    [InlineData("dates", "event has no claim 'dates'; did you mean 'date'?*")]
    [InlineData("title", "event has no claim 'title'; it has *date*participants*")]
    [InlineData("weather/fine", "event has no claim 'weather/fine'; it has *")]
    public void Only_claims_can_be_asked_for(string field, string message)
    {
        DatasetRecord visit = Record(Sources, Says("mfa", All));

        ((Action)(() => visit.SupportFor(field))).Should().Throw<ArgumentException>().WithMessage(message);
        ((Action)(() => visit.VoicesFor(field))).Should().Throw<ArgumentException>().WithMessage(message);
        ((Action)(() => SeedFiles.Good.Dataset().Events.SupportedBy(field, Support.Corroborated))).Should().Throw<ArgumentException>().WithMessage(message);
        ((Action)(() => SeedFiles.Good.Dataset().Events.Disputed(field))).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void A_resolved_slip_disputes_nothing_and_confirms_nothing()
    {
        DatasetRecord visit = Record(Sources, Says("mfa", All), Says("tengrinews", "\"date\"", "\"says\": \"1995\", \"standing\": \"resolved\", \"reason\": \"A slip\""));

        visit.Disputes.Should().BeEmpty();
        visit.SupportFor("date").Should().Be(Support.SingleVoice);
    }

    [Theory]
    [InlineData("investments/wind-farm.json", "\"from\"", Support.SingleVoice)]
    [InlineData("investments/wind-farm.json", "\"date\", \"amounts\"", Support.SingleVoice)]
    [InlineData("investments/wind-farm.json", "\"from\", \"into\"", Support.Corroborated)]
    [InlineData("investments/wind-farm.json", "\"from/acwa-power\", \"into/kazakhstan\"", Support.Corroborated)]
    [InlineData("programmes/scholarships.json", "\"date\"", Support.SingleVoice)]
    [InlineData("programmes/scholarships.json", "\"owner\"", Support.Corroborated)]
    [InlineData("proposals/direct-flights.json", "\"to\"", Support.SingleVoice)]
    [InlineData("proposals/direct-flights.json", "\"by/minister\"", Support.Corroborated)]
    [InlineData("assessments/good-relations.json", "\"participants\"", Support.SingleVoice)]
    [InlineData("assessments/good-relations.json", "\"by/minister\"", Support.Corroborated)]
    [InlineData("indicators/turnover-2023.json", "\"date\"", Support.SingleVoice)]
    [InlineData("indicators/turnover-2023.json", "\"value\"", Support.Corroborated)]
    public void Each_kind_is_judged_by_what_tells_that_it_happened(string path, string fields, Support expected) =>
        Sources.Change(path, "\"evidence\": [", $"\"evidence\": [{Says("sponsored", fields)}, ")
            .WithoutRules().Find(Path.GetFileNameWithoutExtension(path))!.Support.Should().Be(expected);

    private static Support Of(params string[] evidence) => Of(Sources, evidence);

    private static Support Of(SeedFiles seeds, params string[] evidence) => Record(seeds, evidence).Support;

    private static DatasetRecord Record(SeedFiles seeds, params string[] evidence)
    {
        string visit = seeds["events/visit-1994.json"];
        int from = visit.IndexOf("\"evidence\": [", StringComparison.Ordinal);
        int to = visit.IndexOf("\"notes\"", StringComparison.Ordinal);
        string changed = $"{visit[..from]}\"evidence\": [{string.Join(", ", evidence)}], {visit[to..]}";
        return seeds.With("events/visit-1994.json", changed).WithoutRules().Events.Single();
    }

    private static string Says(string source, string fields, string? more = null) =>
        $$"""{ "source": "{{source}}", "locator": "para. 1", {{(fields.Length == 0 ? "\"note\": \"a page\"" : $"\"fields\": [{fields}]")}}{{(more is null ? string.Empty : ", ")}}{{more}} }""";

    private static string Source(string id, string publisher, string? more = null) => $$"""
        {
          "$schema": "../schema/source.json", "id": "{{id}}", "type": "webpage", "title": "Page of {{id}}", "publisher": "{{publisher}}",
          "url": "https://example.org/{{id}}", "language": "en", "seen": "page"{{(more is null ? string.Empty : ", ")}}{{more}}
        }
        """;
}
