using System.Text.Json;
using NodaTime;

namespace KzSaData.Core.Tests.Json;

/// <summary>A value is its text in JSON, or its languages, and comes back as it was: with plain options as with those of the library.</summary>
public sealed class JsonValueTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = KzSaJson.Options.Encoder };
    private static readonly JsonSerializerOptions WithDays = new() { Converters = { new LocalDateConverter() } };
    private static readonly KzSaJsonContext Context = new(new JsonSerializerOptions { Encoder = KzSaJson.Options.Encoder });

    [Fact]
    public void Values_are_written_and_read_back()
    {
        Both(EdtfDate.Parse("1994-09"), "\"1994-09\"");
        Both(HijriPeriod.Parse("1446-12"), "\"1446-12\"");
        Both(Estimate.About(7000), "\"~7000\"");
        Both(MoneyEstimate.Parse("USD ~1100000000"), "\"USD ~1100000000\"");
        Both(Money.Usd(5), "\"USD 5\"");
        Both(Currency.Sar, "\"SAR\"");
        Both(RecordId<Actor>.Parse("acwa-power"), "\"acwa-power\"");
        Both(EventKind.DiplomaticRelations, "\"diplomatic-relations\"");
        Both(Answer.Maybe, "\"Maybe\"");
        Both(new LocalizedText([new("en", "visit"), new("ar", "زيارة")]), """{"en":"visit","ar":"زيارة"}""");
    }

    [Fact]
    public void Lists_and_what_may_be_missing_are_too()
    {
        Both<Money[]>([Money.Usd(5), default], "[\"USD 5\",null]");
        Both<List<EventKind>>([EventKind.Visit, EventKind.Summit], "[\"visit\",\"summit\"]");
        Both<IReadOnlyList<EdtfDate>>([EdtfDate.Parse("199X")], "[\"199X\"]");
        Both<Money?>(null, "null");
        Both<Money?>(Money.Sar(1.5m), "\"SAR 1.5\"");
        Both<EventLevel?>(EventLevel.HeadOfState, "\"head-of-state\"");
        Both<RecordId<Event>?>(null, "null");
        Both<EdtfDate?>(null, "null");
    }

    [Fact]
    public void The_default_value_of_a_structure_is_nothing()
    {
        Both(default(Money), "null");
        Both(default(RecordId<Actor>), "null");
        JsonSerializer.Serialize(default(EventKind)).Should().Be("null");
    }

    [Fact]
    public void But_null_is_no_code()
    {
        foreach (Action read in (Action[])[() => KzSaJson.Deserialize<EventKind>("null"), () => JsonSerializer.Deserialize<EventKind>("null"), () => KzSaJson.Deserialize<List<EventKind>>("[null]")])
        {
            Assert.Throws<JsonException>(read).Message.Should().StartWith("EventKind is a code, and null is none; read EventKind? where it may be missing");
        }
    }

    [Fact]
    public void A_code_an_id_and_a_date_may_name_members()
    {
        Dictionary<EventKind, int> counts = new() { [EventKind.Visit] = 2 };
        string json = JsonSerializer.Serialize(counts);

        json.Should().Be("""{"visit":2}""");
        JsonSerializer.Deserialize<Dictionary<EventKind, int>>(json).Should().Equal(counts);
        JsonSerializer.Serialize(new Dictionary<RecordId<Actor>, EdtfDate> { [RecordId<Actor>.Parse("acwa-power")] = EdtfDate.Parse("2004") }).Should().Be("""{"acwa-power":"2004"}""");
    }

    [Theory]
    [InlineData("\"vist\"", "did you mean 'visit'?")]
    [InlineData("3", "a code, and so a text")]
    public void A_code_that_does_not_exist_is_refused_with_a_way_out(string json, string message)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EventKind>(json)).Message.Should().Contain(message);
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<EventKind>(json)).Message.Should().Contain(message);
    }

    [Fact]
    public void What_is_no_value_is_refused_with_the_message_of_its_type()
    {
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<EdtfDate>("\"1994-13\"")).Message.Should().Be(Assert.Throws<FormatException>(() => EdtfDate.Parse("1994-13")).Message);
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<Money>("5")).Message.Should().Contain("Money is a text");
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<LocalizedText>("{}"));
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<LocalizedText>("""{ "en": 1 }"""));
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<LocalizedText>("""{ "en": "" }"""));
    }

    [Fact]
    public void Days_of_NodaTime_are_ISO_days_with_the_options_of_the_library()
    {
        KzSaJson.Serialize(new LocalDate(2026, 11, 22)).Should().Be("\"2026-11-22\"");
        KzSaJson.Deserialize<LocalDate>("\"2026-11-22\"").Should().Be(new LocalDate(2026, 11, 22));
        Assert.Throws<JsonException>(() => KzSaJson.Deserialize<LocalDate>("\"22.11.2026\""));
    }

    [Theory]
    [InlineData(-43, 3, 15, "\"-0043-03-15\"")]
    [InlineData(0, 1, 1, "\"0000-01-01\"")]
    [InlineData(-9998, 1, 1, "\"-9998-01-01\"")]
    [InlineData(9999, 12, 31, "\"9999-12-31\"")]
    public void They_are_in_every_year_that_NodaTime_knows(int year, int month, int day, string json)
    {
        KzSaJson.Serialize(new LocalDate(year, month, day)).Should().Be(json);
        KzSaJson.Deserialize<LocalDate>(json).Should().Be(new LocalDate(year, month, day));
    }

    [Theory]
    [InlineData("\"2026-11\"")]
    [InlineData("\"2026-11-22~\"")]
    [InlineData("\"2026-11-22/2026-11-22\"")]
    [InlineData("20261122")]
    public void And_what_is_no_day_is_refused(string json) => Assert.Throws<JsonException>(() => KzSaJson.Deserialize<LocalDate>(json));

    [Fact]
    public void A_member_of_ones_own_type_names_their_converter()
    {
        VisitDay visit = new("Visit", EdtfDate.Parse("1994-09-28").Earliest);

        JsonSerializer.Serialize(visit).Should().Be("""{"Title":"Visit","Day":"1994-09-28"}""");
        JsonSerializer.Serialize(visit, EventPageContext.Default.VisitDay).Should().Be("""{"Title":"Visit","Day":"1994-09-28"}""");
        JsonSerializer.Deserialize("""{"Title":"Visit","Day":"1994-09-28"}""", EventPageContext.Default.VisitDay).Should().Be(visit);
        JsonSerializer.Serialize(new { EdtfDate.Parse("1994-09-28").Earliest }, WithDays).Should().Be("""{"Earliest":"1994-09-28"}""");
    }

    // With reflection, which finds the converters that types name, and without.
    private static void Both<T>(T value, string json)
    {
        JsonSerializer.Serialize(value, Plain).Should().Be(json);
        JsonSerializer.Serialize(value, typeof(T), Context).Should().Be(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Plain), Plain).Should().Be(json);
        JsonSerializer.Serialize(KzSaJson.Deserialize<T>(json), Plain).Should().Be(json);
        if (value is not System.Collections.IEnumerable)
        {
            KzSaJson.Deserialize<T>(json).Should().Be(value);
        }
    }
}
