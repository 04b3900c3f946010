using System.Text;

namespace KzSaData.Seeds.Tests.Writing;

public sealed class SeedWriterTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_canonical_form_is_as_we_write_it_by_hand(string kind)
    {
        Table table = FullSeeds.Table(kind);

        Written(table.Id, FullSeeds.Text(table.Id)).Should().Be(FullSeeds.Text(table.Id));
        CanonicalForm.Fault(FullSeeds.Text(table.Id)).Should().BeNull();
    }

    [Fact]
    public void Order_blanks_and_escapes_are_of_no_matter() =>
        Written(TableId.Actor, """
            {"$schema":"../schema/actor.json","name":{"ru":"А",
               "en":"\u0041\/\u00e9\"\\"}    ,
             "country" : "kazakhstan", "kind":"media",   "id":"sample" }
            """).Should().Be("""
            {
              "$schema": "../schema/actor.json",
              "id": "sample",
              "kind": "media",
              "name": { "en": "A/é\"\\", "ru": "А" },
              "country": "kazakhstan"
            }

            """);

    [Fact]
    public void What_a_member_stands_for_when_it_is_left_out_is_left_out() =>
        Written(TableId.Agreement, Full(TableId.Agreement, "\"locator\": \"list\"", "\"locator\": \"list\", \"stance\": \"supports\", \"standing\": \"live\""))
            .Should().Be(FullSeeds.Text(TableId.Agreement));

    [Theory]
    [InlineData("13", "13.0", "numberReported\": 13,")]
    [InlineData("13", "-0", "numberReported\": 0,")]
    [InlineData("13", "2147483646", "numberReported\": 2147483646,")]
    public void Counts_are_written_out(string old, string number, string expected) =>
        Written(TableId.Agreement, Full(TableId.Agreement, old, number)).Should().Contain(expected);

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.0", "0")]
    [InlineData("0.10", "0.1")]
    [InlineData("12345678901234567890123456.78", "12345678901234567890123456.78")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("999999999999999999999999999", "999999999999999999999999999")]
    [InlineData("99999999999999999999999999.99", "99999999999999999999999999.99")]
    public void Numbers_are_written_out_without_a_digit_too_many_or_too_few(string number, string expected) =>
        Written(TableId.Investment, Full(TableId.Investment, "1100000000.5", number)).Should().Contain($"\"best\": {expected},");

    [Fact]
    public void A_member_is_broken_into_lines_where_it_would_pass_column_100()
    {
        // With a comma that the last member would not need, so that a member after it changes nothing.
        string head = "  \"name\": { \"en\": \"";
        string fits = new('a', 100 - head.Length - "\" },".Length);

        Actor(fits).Should().Contain($"\n{head}{fits}\" }}\n");
        Actor(fits + "a").Should().Contain($"\n  \"name\": {{\n    \"en\": \"{fits}a\"\n  }}\n");
    }

    [Fact]
    public void An_item_is_broken_into_lines_by_the_same_rule()
    {
        string head = "    { \"source\": \"spa\", \"locator\": \"";
        string fits = new('a', 100 - head.Length - "\" },".Length);
        string Evidence(string locator) => Written(TableId.Proposal, Full(TableId.Proposal, "para. 8", locator));

        Evidence(fits).Should().Contain($"\n  \"evidence\": [\n{head}{fits}\" }}\n  ],\n");
        Evidence(fits + "a").Should().Contain($"\n  \"evidence\": [\n    {{\n      \"source\": \"spa\",\n      \"locator\": \"{fits}a\"\n    }}\n  ],\n");
    }

    [Fact]
    public void A_row_of_a_list_is_broken_into_lines_by_the_same_rule()
    {
        string head = "  { \"kind\": \"event\", \"period\": \"1991\", \"completeness\": \"selective\", \"searched\": { \"en\": \"";
        string fits = new('a', 100 - head.Length - "\" } },".Length);
        string Row(string text) => Written(TableId.Coverage, Full(TableId.Coverage, "\"Paper\"", $"\"{text}\"")).Split('\n')[1];

        Row(fits).Should().Be($"{head}{fits}\" }} }},").And.HaveLength(100);
        Row(fits + "a").Should().Be("  {");
    }

    [Fact]
    public void Text_stays_on_its_line_however_long_it_is() =>
        Actor(new string('a', 400)).Should().Contain($"\n    \"en\": \"{new string('a', 400)}\"\n");

    [Fact]
    public void Letters_of_every_script_stay_as_they_are() =>
        Written(TableId.Source, Full(TableId.Source, "\"A Journal\"", "\"Ә, ж, é, ش, 日, \U0001F54C, <&>'+\u007E\""))
            .Should().Contain("\"containerTitle\": \"Ә, ж, é, ش, 日, \U0001F54C, <&>'+~\"");

    [Fact]
    public void A_list_without_rows_is_a_pair_of_brackets()
    {
        SeedWriter.Write(Tables.Of(TableId.Retired), []).Should().Be("[]\n");
        Written(TableId.Retired, "[\n]").Should().Be("[]\n");
    }

    private static string Actor(string name) =>
        Written(TableId.Actor, $$"""{ "$schema": "../schema/actor.json", "id": "sample", "kind": "media", "name": { "en": "{{name}}" } }""");

    private static string Full(TableId table, string old, string changed) => FullSeeds.Text(table).Replace(old, changed, StringComparison.Ordinal);

    private static string Written(TableId id, string json)
    {
        SeedReading reading = SeedReader.Read(Tables.Of(id), "sample.json", Encoding.UTF8.GetBytes(json), TestLanguages.Four);
        reading.Errors.Should().BeEmpty();
        return SeedWriter.Write(Tables.Of(id), [.. reading.Seeds.Select(seed => seed.Value)]);
    }
}
