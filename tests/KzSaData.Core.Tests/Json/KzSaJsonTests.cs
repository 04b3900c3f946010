using System.Text.Json;
using System.Text.Json.Nodes;
using KzSaData.Core.Tests.Invariants;

namespace KzSaData.Core.Tests.Json;

/// <summary>A record as JSON is its seed, with what is computed added.</summary>
public sealed class KzSaJsonTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public KzSaJsonTests(GoodDataset good) => data = good.Data;

    public static TheoryData<string> Paths => [.. SeedFiles.Good.Paths.Where(path => path.Contains('/'))];

    public static TheoryData<Type> Types => [.. CoreAssembly.PublicTypes.Where(type => type.IsAssignableTo(typeof(Entity)))];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_JSON_of_an_entity_is_its_seed(string path)
    {
        Entity entity = At(path);
        JsonObject seed = JsonNode.Parse(SeedFiles.Good[path])!.AsObject();
        seed.Remove("$schema");

        foreach (string json in new[]
        {
            JsonSerializer.Serialize(entity, entity.GetType(), KzSaJsonContext.Default),
            JsonSerializer.Serialize(entity, entity.GetType(), KzSaJson.Options),
            JsonSerializer.Serialize<Entity>(entity, KzSaJson.Options),
        })
        {
            JsonObject written = JsonNode.Parse(json)!.AsObject();
            if (entity is DatasetRecord record)
            {
                written["support"]!.GetValue<string>().Should().Be(record.Support.Code());
                written.Remove("support");
                (written["disputed"]?.AsArray().Select(static field => field!.GetValue<string>()) ?? []).Should().Equal(record.Disputes.Select(static dispute => dispute.Field).Distinct());
                written.Remove("disputed");
            }

            JsonNode.DeepEquals(written, seed).Should().BeTrue("{0} is not {1}", written, seed);
            written.Select(member => member.Key).Should().Equal(seed.Select(member => member.Key), "members come in the order of seeds");
        }
    }

    [Fact]
    public void A_record_can_be_written_as_one_of_any_kind() =>
        JsonSerializer.Serialize<DatasetRecord>(data.Events["visit-1994"], KzSaJson.Options).Should().Be(JsonSerializer.Serialize(data.Events["visit-1994"], KzSaJson.Options));

    [Fact]
    public void Letters_are_readable()
    {
        string json = JsonSerializer.Serialize(data.Events["visit-1994"], KzSaJson.Options);

        json.Should().Contain("Президенттің Эр-Риядқа сапары").And.Contain("زيارة الرئيس إلى الرياض").And.NotContain("\\u").And.Contain("\n  \"id\": \"visit-1994\"");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Reading_one_record_is_refused_with_the_way_out(Type type)
    {
        foreach (Action read in new Action[] { () => JsonSerializer.Deserialize("{}", type, KzSaJson.Options), () => JsonSerializer.Deserialize("{}", type, KzSaJsonContext.Default) })
        {
            Assert.Throws<NotSupportedException>(read).Message.Should().Contain("Put the JSON of records into a folder of seeds and use Dataset.FromSeeds.");
        }
    }

    [Fact]
    public void Options_cannot_be_changed_by_anybody() => Assert.Throws<InvalidOperationException>(() => KzSaJson.Options.WriteIndented = false);

    [Fact]
    public void Large_and_small_numbers_are_written_out()
    {
        Dataset odd = SeedFiles.Good.Change("investments/water-loan.json", "1150000000", "123456789012345678901.125").Change("investments/water-loan.json", "\"evidence\"", "\"notes\": [{ \"class\": \"scope\", \"text\": { \"en\": \"So it is.\" } }], \"evidence\"").Dataset();

        JsonSerializer.Serialize(odd.Investments["water-loan"], KzSaJson.Options).Should().Contain("\"best\": 123456789012345678901.125");
    }

    private Entity At(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        return path.Split('/')[0] switch
        {
            "actors" => data.Actors[id],
            "places" => data.Places[id],
            "publishers" => data.Publishers[id],
            "sources" => data.Sources[id],
            _ => data.Find(id)!,
        };
    }
}
