using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Core.Tests.Invariants;

namespace KzSaData.Core.Tests.Json;

/// <summary>Lists, queries, totals, facets and projections as JSON, with the library's options, plain ones, and those of the web.</summary>
public sealed class JsonListTests(GoodDataset good) : IClassFixture<GoodDataset>
{
    private static readonly Type[] Described =
    [
        typeof(Dataset), typeof(CodeList), typeof(EntityType), typeof(ObjectType), typeof(Field), typeof(FieldType), typeof(DateResolution), typeof(KzSaJsonContext),
    ];

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = KzSaJson.Options.Encoder };

    private readonly Dataset data = good.Data;

    public static TheoryData<Type> Types =>
    [
        .. CoreAssembly.PublicTypes.Where(static type =>
            !(type.IsAbstract && type.IsSealed) && !type.IsGenericType && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter)) && !Described.Contains(type)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_that_holds_data_is_written_without_reflection_alone_and_in_lists(Type type)
    {
        Type[] all = [type, type.MakeArrayType(), .. new[] { typeof(List<>), typeof(IReadOnlyList<>), typeof(IEnumerable<>) }.Select(list => list.MakeGenericType(type))];
        all = type.IsAssignableTo(typeof(Entity)) ? [.. all, typeof(RecordId<>).MakeGenericType(type), typeof(FacetCount<>).MakeGenericType(type), typeof(EntitySet<>).MakeGenericType(type)] : all;
        all = type.IsAssignableTo(typeof(DatasetRecord)) ? [.. all, typeof(RecordQuery<>).MakeGenericType(type), typeof(RecordSet<>).MakeGenericType(type)] : all;

        all.Where(static one => !KzSaJson.Options.TryGetTypeInfo(one, out _)).Should().BeEmpty();
    }

    [Fact]
    public void Records_come_as_lists_arrays_and_queries()
    {
        JsonNode expected = JsonNode.Parse($"[{string.Join(',', data.Investments.Select(static e => KzSaJson.Serialize(e)))}]")!;

        expected.AsArray().Should().HaveCountGreaterThan(1);
        foreach (string json in (string[])
        [
            KzSaJson.Serialize(data.Investments),
            KzSaJson.Serialize(data.Investments.Where(static e => true)),
            KzSaJson.Serialize(data.Investments.ToList()),
            KzSaJson.Serialize(data.Investments.ToArray()),
            KzSaJson.Serialize(data.Investments.Take(100)),
            KzSaJson.Serialize<IReadOnlyList<Investment>>(data.Investments.ToList()),
            KzSaJson.Serialize<IEnumerable<DatasetRecord>>(data.Investments),
            JsonSerializer.Serialize(data.Investments),
            JsonSerializer.Serialize(data.Investments.ToList(), typeof(List<Investment>), KzSaJsonContext.Default),
        ])
        {
            JsonNode.DeepEquals(JsonNode.Parse(json), expected).Should().BeTrue(json);
        }
    }

    [Fact]
    public void What_a_record_holds_is_written_as_in_its_seed()
    {
        Investment loan = data.Investments["water-loan"];
        JsonNode record = JsonNode.Parse(KzSaJson.Serialize(loan))!;

        JsonNode.DeepEquals(record["amounts"], JsonNode.Parse(KzSaJson.Serialize(loan.Amounts))).Should().BeTrue();
        JsonNode.DeepEquals(record["evidence"], JsonNode.Parse(KzSaJson.Serialize(loan.Evidence))).Should().BeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(KzSaJson.Serialize(data.Events["visit-1994"]))!["participants"], JsonNode.Parse(JsonSerializer.Serialize(data.Events["visit-1994"].Participants))).Should().BeTrue();
        JsonNode.DeepEquals(record["areas"], JsonNode.Parse(JsonSerializer.Serialize(loan.Areas))).Should().BeTrue();
        JsonNode.DeepEquals(record["title"], JsonNode.Parse(JsonSerializer.Serialize(loan.Fields["title"]))).Should().BeTrue();
        JsonNode.Parse(JsonSerializer.Serialize(loan.Fields))!.AsObject().Select(static member => member.Key).Should().Equal(record.AsObject().Select(static member => member.Key).Where(static key => key is not ("support" or "disputed")));
    }

    [Fact]
    public void The_release_is_written_with_its_hash_and_its_day()
    {
        JsonNode release = JsonNode.Parse(JsonSerializer.Serialize(data.Release))!;

        release["asOf"]!.GetValue<string>().Should().Be("2026-11-22");
        release["contentHash"]!.GetValue<string>().Should().Be(data.Release.ContentHash);
        release["title"]!["en"]!.GetValue<string>().Should().Be("Test data of two sides");
        JsonNode.DeepEquals(release, JsonNode.Parse(KzSaJson.Serialize(data.Release))).Should().BeTrue();
    }

    [Fact]
    public void Totals_and_facets_are_written_with_codes_and_ids()
    {
        JsonNode total = JsonNode.Parse(KzSaJson.Serialize(data.Investments.Total()))!;

        KzSaJson.Serialize(data.Investments.TotalByYear()).Should().Contain("\"key\":");
        KzSaJson.Serialize(data.Investments.TotalByArea()).Should().Contain("\"key\": \"");
        KzSaJson.Serialize(data.Investments.TotalByFunder()).Should().Contain("\"total\":");
        total["lines"]![0]!["currency"]!.GetValue<string>().Should().HaveLength(3);
        MoneyStageCodes.TryParse(total["lines"]![0]!["stage"]!.GetValue<string>(), out _).Should().BeTrue();
        total["leftOut"]![0]!["investment"]!.GetValue<string>().Should().Be(data.Investments.Total().LeftOut[0].Investment.Key);
        JsonNode.DeepEquals(total, JsonNode.Parse(JsonSerializer.Serialize(data.Investments.Total(), JsonSerializerOptions.Web))).Should().BeTrue();
        KzSaJson.Serialize(data.Events.CountByKind()).Should().Contain("\"value\": \"visit\"");
        JsonNode.DeepEquals(JsonNode.Parse(KzSaJson.Serialize(data.Events.CountByYear())), JsonNode.Parse(JsonSerializer.Serialize(data.Events.CountByYear(), JsonSerializerOptions.Web))).Should().BeTrue();
        KzSaJson.Deserialize<List<FacetCount<EventKind>>>(KzSaJson.Serialize(data.Events.CountByKind())).Should().Equal(data.Events.CountByKind());
        KzSaJson.Deserialize<YearCount[]>(KzSaJson.Serialize(data.Events.CountByYear())).Should().Equal(data.Events.CountByYear());
    }

    [Fact]
    public void Totals_groups_and_facets_are_read_back_into_their_dataset()
    {
        ReadBack(data.Investments.Total());
        ReadBack(data.Investments.TotalByYear());
        ReadBack(data.Investments.TotalByArea());
        ReadBack(data.Investments.TotalByFunder());
        ReadBack(data.Actors.Select(static actor => new FacetCount<Actor>(actor, 2)).ToArray());
        ReadBack(data.Events.CountByYear().ToArray());
        data.ReadJson<InvestmentTotal>(KzSaJson.Serialize(data.Investments.Total()))!.LeftOut.Should().NotBeEmpty().And.Equal(data.Investments.Total().LeftOut, "what is left out is an investment of the dataset");
        data.ReadJson<FacetCount<Actor>>("""{ "value": "isdb", "count": 1 }""").Should().Be(new FacetCount<Actor>(data.Actors["isdb"], 1));
        data.ReadJson<Actor[]>(KzSaJson.Serialize(data.Actors.ToArray())).Should().Equal(data.Actors);
    }

    [Fact]
    public void Without_the_dataset_or_what_it_lacks_they_are_refused_with_a_way_out()
    {
        string total = KzSaJson.Serialize(data.Investments.Total());

        Assert.Throws<NotSupportedException>(() => KzSaJson.Deserialize<InvestmentTotal>(total)).Message.Should().Contain("ReadJson of that dataset");
        Assert.Throws<JsonException>(() => data.ReadJson<InvestmentTotal>(total.Replace("portfolio", "no-such-one", StringComparison.Ordinal))).Message.Should().StartWith("the dataset has no Investment 'no-such-one'");
        Assert.Throws<JsonException>(() => data.ReadJson<Actor>("5")).Message.Should().Contain("an id in JSON");
        Assert.Throws<NotSupportedException>(() => KzSaJson.Deserialize<Mirror>("{}")).Message.Should().Contain("Mirror is only written as JSON");
        Assert.Throws<NotSupportedException>(() => data.ReadJson<EventPage>("{}"));
    }

    // As text, since lists within have no equality of their own.
    private void ReadBack<T>(T value)
    {
        string json = KzSaJson.Serialize(value);
        KzSaJson.Serialize(data.ReadJson<T>(json)).Should().Be(json);
    }

    [Fact]
    public void A_projection_is_written_as_a_page_wants_it()
    {
        Event visit = data.Events["visit-1994"];

        JsonSerializer.Serialize(new { visit.Id, visit.Date, visit.Kind, visit.Level, Title = visit.Title["en"], visit.Place!.Name }, Web)
            .Should().Be("""{"id":"visit-1994","date":"1994-09-28","kind":"visit","level":"head-of-state","title":"President visits Riyadh","name":{"en":"Riyadh","ar":"الرياض"}}""");
    }

    [Fact]
    public void A_context_of_ones_own_finds_the_converters_alone_and_in_a_chain()
    {
        EventPage page = new(data.Events["visit-1994"], 1, data.Events.ToList(), data.Events["visit-1994"].Title, data.Events["visit-1994"].Date, Money.Usd(5));
        JsonSerializerOptions chained = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(EventPageContext.Default, KzSaJsonContext.Default) };

        foreach (string json in (string[])[JsonSerializer.Serialize(page, EventPageContext.Default.EventPage), JsonSerializer.Serialize(page, chained)])
        {
            JsonNode written = JsonNode.Parse(json)!;
            JsonNode.DeepEquals(written["Item"], JsonNode.Parse(KzSaJson.Serialize(page.Item))).Should().BeTrue(json);
            written["All"]!.AsArray().Should().HaveCount(data.Events.Count);
            written["Date"]!.GetValue<string>().Should().Be("1994-09-28");
            written["Title"]!["en"]!.GetValue<string>().Should().Be("President visits Riyadh");
            written["Sum"]!.GetValue<string>().Should().Be("USD 5");
        }
    }

    [Fact]
    public void Nothing_that_an_entity_holds_becomes_an_empty_object()
    {
        foreach (Entity entity in Dataset.Types.SelectMany(data.EntitiesOf))
        {
            foreach (System.Reflection.PropertyInfo property in entity.GetType().GetProperties().Where(static property => property.Name is not nameof(Entity.EntityType)))
            {
                JsonSerializer.Serialize(property.GetValue(entity)).Should().NotContain("{}", property.Name).And.NotContain("Calendar", property.Name);
            }
        }

        foreach (object value in (object[])[data.Coverage, data.Notes, data.Changes, data.Release, data.Directions, data.Records.First(static record => record.Disputes.Count > 0).Disputes])
        {
            JsonSerializer.Serialize(value).Should().NotContain("{}").And.NotBe("[]");
        }
    }

    [Fact]
    public void A_type_of_ones_own_is_refused_with_the_way_out() =>
        Assert.Throws<NotSupportedException>(() => KzSaJson.Serialize(new EventPage(data.Events["visit-1994"], 1, [], null!, null, default))).Message.Should().Contain("a JsonSerializerContext of your own");
}
