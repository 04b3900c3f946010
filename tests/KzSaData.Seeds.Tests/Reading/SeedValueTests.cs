namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0201 to KZ0207 and KZ0211 to KZ0213: single values, and those that only make sense together.</summary>
public sealed class SeedValueTests
{
    [Theory]
    [InlineData("\"kind\": \"visit\"", "\"kind\": «\"vist\"", "'kind' has no code 'vist'; did you mean 'visit'?")]
    [InlineData("\"kind\": \"visit\"", "\"kind\": «\"Visit\"", "did you mean 'visit'?")]
    [InlineData("\"occurred\"", "«\"happened\"", "'realis' has no code 'happened'; there are occurred, planned, postponed,")]
    [InlineData("\"religion\"]", "«\"beekeeping\"]", "'areas' has no code 'beekeeping'; there are politics, ")]
    [InlineData("\"kind\": \"visit\"", "\"kind\": «\"trip\"", "'kind' has no code 'trip'; there are recognition, ")]
    [InlineData("\"contradicts\"", "«\"refutes\"", "'stance' has no code 'refutes'; there are supports, contradicts, mentions")]
    public void An_unknown_code_brings_up_the_nearest_or_all(string old, string marked, string message) => MarkedSeed.Full(TableId.Event, old, marked).ShouldBreak("KZ0201", message);

    [Theory]
    [InlineData("1994-13", "month")]
    [InlineData("1994-02-30", "no such day")]
    [InlineData("28.09.1994", "four digits")]
    [InlineData("1998/1994", "ends before it starts")]
    public void A_date_that_is_not_EDTF_says_why(string date, string reason) =>
        MarkedSeed.Full(TableId.Event, "\"1994-09-26/1994-09-28\"", $"«\"{date}\"").ShouldBreak("KZ0202", $"'{date}'", reason);

    [Theory]
    [InlineData("1446 AH")]
    [InlineData("1446-13")]
    [InlineData("1994")]
    public void A_hijri_date_that_is_none_says_why(string date) =>
        MarkedSeed.Full(TableId.Event, "\"1415-04\"", $"«\"{date}\"").ShouldBreak("KZ0203", $"'{date}'");

    [Theory]
    [InlineData("example.org/data")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://")]
    [InlineData("https://example.org/a b")]
    [InlineData("HTTPS://example.org/")]
    public void An_address_is_whole_and_without_blanks(string url) =>
        MarkedSeed.Full(TableId.Release, "\"https://example.org/data\"", $"«\"{url}\"").ShouldBreak("KZ0204", $"'{url}' is no web address; write all of it, from http:// or https:// on, without blanks, such as \"https://");

    [Theory]
    [InlineData(TableId.Actor, "\"Q851\"", "Q0", "'Q0' is not what 'wikidata' holds: The Wikidata item, only where somebody checked label and country, such as \"Q851\"")]
    [InlineData(TableId.Actor, "\"SA\"", "KSA", "'KSA' is not what 'iso3166' holds")]
    [InlineData(TableId.Place, "\"KZ-71\"", "KZ-7171", "'iso3166-2'")]
    [InlineData(TableId.Source, "\"10.48371/ISMO.2025.60.2.012\"", "https://doi.org/10.1/a", "'doi'")]
    [InlineData(TableId.Source, "\"language\": \"ru\"", "rus", "'language'")]
    [InlineData(TableId.Release, "\"2026.11.0\"", "2026.11", "'version'")]
    [InlineData(TableId.Investment, "\"USD\"", "usd", "'usd' is not what 'currency' holds: ISO 4217 alpha code, such as \"USD\"")]
    internal void A_text_has_the_form_of_its_field(TableId table, string old, string value, string message) =>
        MarkedSeed.Full(table, old, old.Contains(':', StringComparison.Ordinal) ? $"{old[..(old.IndexOf(':', StringComparison.Ordinal) + 2)]}«\"{value}\"" : $"«\"{value}\"").ShouldBreak("KZ0205", message);

    [Theory]
    [InlineData("1.1e9")]
    [InlineData("1E2")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_is_written_out(string number) =>
        MarkedSeed.Full(TableId.Investment, "1100000000.5", $"«{number}").ShouldBreak("KZ0206", "'best' is to be written out with at most 28 digits and without an exponent, such as 1100000000");

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("2147483647")]
    public void A_count_is_whole_and_not_negative(string number) =>
        MarkedSeed.Full(TableId.Agreement, "13", $"«{number}").ShouldBreak("KZ0206", "'numberReported' is a count: a whole number from 0 on, such as 13");

    [Theory]
    [InlineData("USS")]
    [InlineData("XXX")]
    [InlineData("XTS")]
    public void A_currency_exists_and_is_one(string code) =>
        MarkedSeed.Full(TableId.Investment, "\"USD\"", $"«\"{code}\"").ShouldBreak("KZ0207", $"ISO 4217 has no currency '{code}'; write its code, such as USD, SAR or KZT");

    [Theory]
    [InlineData("\"about\", \"best\"", "«\"about\", \"low\"", "best")]
    [InlineData("\"at-least\", \"low\"", "«\"at-least\", \"high\"", "low")]
    [InlineData("\"between\",\n      \"low\": 1000000000", "«\"between\",\n      \"low\": 3000000000", "high")]
    public void Low_best_and_high_fit_the_qualifier(string old, string marked, string fragment) => MarkedSeed.Full(TableId.Investment, old, marked).ShouldBreak("KZ0211", fragment);

    [Fact]
    public void A_value_and_a_quantity_are_held_to_the_same()
    {
        MarkedSeed.Full(TableId.Indicator, "\"between\", \"low\": 24000000, \"best\": 25000000, \"high\": 119000000", "«\"between\", \"low\": 24000000").ShouldBreak("KZ0211", "high");
        MarkedSeed.Full(TableId.Indicator, "\"between\"", "«\"exactly\"").ShouldBreak("KZ0211", "best");
    }

    [Theory]
    [InlineData("51.1694", "«91", "degrees run from -90 to 90; have latitude and longitude been exchanged?")]
    [InlineData("71.4491", "«-180.5", "degrees run from -180 to 180")]
    public void Degrees_are_on_the_globe(string old, string marked, string message) => MarkedSeed.Full(TableId.Place, old, marked).ShouldBreak("KZ0212", message);

    [Theory]
    [InlineData("  \"longitude\": 71.4491,\n")]
    [InlineData("  \"precision\": \"city\",\n")]
    [InlineData("  \"latitude\": 51.1694,\n  \"longitude\": 71.4491,\n")]
    public void Coordinates_come_together(string missing)
    {
        string text = FullSeeds.Text(TableId.Place).Replace(missing, string.Empty, StringComparison.Ordinal);
        new MarkedSeed(TableId.Place, "«" + text).ShouldBreak("KZ0212", "'latitude', 'longitude' and 'precision' come together; add what is missing, or leave all three out");
    }

    [Theory]
    [InlineData("[\"memo\"]", "[\"memo\", «\"memo\"]", "'outcomes' has the same item before; remove one")]
    [InlineData("[\"politics\", \"religion\"]", "[\"politics\", \"religion\", «\"politics\"]", "'areas' has the same item before")]
    [InlineData("{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }", "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }, «{ \"actor\": \"saudi-arabia\", \"role\": \"host\", \"note\": \"Again\" }", "'participants' has an item with the same 'actor' before; make one of the two")]
    [InlineData("{ \"source\": \"mfa\", \"locator\": \"para. 1\", \"fields\": [\"date\", \"participants\"] }", "{ \"source\": \"mfa\", \"locator\": \"1\" }, «{ \"locator\": \"1\", \"source\": \"mfa\", \"stance\": \"supports\" }", "'evidence' has the same item before")]
    public void A_list_says_each_thing_once(string old, string marked, string message) => MarkedSeed.Full(TableId.Event, old, marked).ShouldBreak("KZ0213", message);

    [Fact]
    public void An_amount_has_one_stage_and_a_stage_one_amount() =>
        MarkedSeed.Full(TableId.Investment, "    {\n      \"stage\": \"committed\"", "    «{\n      \"stage\": \"pledged\"").ShouldBreak("KZ0213", "'amounts' has an item with the same 'stage' before; make one of the two");

    [Fact]
    public void Two_sides_may_take_one_step_and_one_actor_two_roles()
    {
        MarkedSeed.Full(TableId.Agreement, "{ \"step\": \"signed\", \"date\": \"2008-03\" }", "{ \"step\": \"ratified\", \"by\": \"saudi-arabia\", \"date\": \"2009\" }").ShouldBreakNothing();
        MarkedSeed.Full(TableId.Event, "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }", "{ \"actor\": \"president\", \"role\": \"host\" }").ShouldBreakNothing();
    }
}
