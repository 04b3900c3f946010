using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Seeds.Tests.Handbook;

/// <summary>An editor that follows the schemas underlines nothing that the compiler takes, and much of what it does not.</summary>
public sealed class SchemaAndReaderTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seed_without_a_fault_fits_its_schema(string kind) => Schemas.Fault(kind, FullSeeds.Bytes(FullSeeds.Table(kind).Id)).Should().BeNull();

    [Fact]
    public void So_do_the_seeds_of_the_repository()
    {
        foreach ((Table table, string path, byte[] content) in RealSeeds.Files())
        {
            Schemas.Fault(table.ObjectType.Name, content).Should().BeNull("{0} is a seed", path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_rows_the_reader_takes_fit_the_schema(string kind)
    {
        Table table = FullSeeds.Table(kind);

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            string text = SeedWriter.Write(table, new RandomTrees(new Random(number)).Rows(table));
            Schemas.Fault(kind, Encoding.UTF8.GetBytes(text)).Should().BeNull("the reader takes\n{0}", text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void Every_date_that_can_be_read_fits_the_pattern_of_dates() =>
        Prop.ForAll(EdtfSamples.Texts.ToArbitrary(), text => Schemas.Fault("coverage", Encoding.UTF8.GetBytes(
            $$"""[{ "kind": "event", "period": {{JsonSerializer.Serialize(text)}}, "completeness": "selective", "searched": { "en": "A" } }]""")) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(TableId.Event, "\"kind\": \"visit\"", "\"kind\": \"vist\"", "$.kind: enum")]
    [InlineData(TableId.Event, "\"place\"", "\"palce\"", "$: additionalProperties")]
    [InlineData(TableId.Event, "\"realis\": \"occurred\",", "", "$: required")]
    [InlineData(TableId.Event, "../schema/event.json", "../schema/place.json", "$.$schema: pattern")]
    [InlineData(TableId.Event, "\"hijri\": \"1415-04\"", "\"hijri\": \"1994\"", "$.hijri: pattern")]
    [InlineData(TableId.Event, "[\"memo\"]", "[]", "$.outcomes: minItems")]
    [InlineData(TableId.Event, "[\"memo\"]", "[\"memo\", \"memo\"]", "$.outcomes: uniqueItems")]
    [InlineData(TableId.Event, "[\"memo\"]", "[\"The memo\"]", "$.outcomes[0]: pattern")]
    [InlineData(TableId.Event, "\"riyadh\"", "\"\"", "$.place: minLength")]
    [InlineData(TableId.Event, "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }", "{ \"actor\": \"saudi-arabia\" }", "$.participants[1]: required")]
    [InlineData(TableId.Agreement, "13", "13.5", "$.numberReported: type")]
    [InlineData(TableId.Agreement, "13", "-1", "$.numberReported: minimum")]
    [InlineData(TableId.Investment, "1100000000.5", "\"1.1 billion\"", "$.amounts[0].best: type")]
    [InlineData(TableId.Investment, "\"USD\"", "\"usd\"", "$.amounts[0].currency: pattern")]
    [InlineData(TableId.Release, "\"https://example.org/data\"", "\"example.org\"", "$.url: pattern")]
    [InlineData(TableId.Coverage, "\"1991\"", "\"the nineties\"", "$[0].period: pattern")]
    internal void What_can_be_seen_in_the_file_alone_is_underlined_and_refused(TableId table, string old, string changed, string fault)
    {
        byte[] seed = Encoding.UTF8.GetBytes(FullSeeds.Text(table).Replace(old, changed, StringComparison.Ordinal));

        Schemas.Fault(Tables.Of(table).ObjectType.Name, seed).Should().Be(fault);
        SeedReader.Read(Tables.Of(table), "sample.json", seed, TestLanguages.Four).Errors.Should().HaveCount(fault == "$.outcomes[0]: pattern" ? 0 : 1, "references are for a later check, the rest for the reader");
    }
}
