namespace KzSaData.Core.Tests;

/// <summary>The schema as programs see it that take every type as it comes.</summary>
public sealed class EntityTypeTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public EntityTypeTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void There_is_a_type_for_every_kind_of_entity() =>
        Dataset.Types.Select(type => (type.Name, type.Plural, type.RecordKind)).Should().Equal(
        [
            ("actor", "actors", null),
            ("place", "places", null),
            ("publisher", "publishers", null),
            ("source", "sources", null),
            .. Enum.GetValues<RecordKind>().Select(kind => (kind.Code(), $"{kind.Code()}s", (RecordKind?)kind)),
        ]);

    [Fact]
    public void A_type_leads_to_its_entities_and_back()
    {
        Entity[] all = [.. Dataset.Types.SelectMany(data.EntitiesOf)];

        all.Should().Equal(Dataset.Types.SelectMany(type => all.Where(entity => entity.EntityType == type)));
        all.OfType<DatasetRecord>().ToHashSet().SetEquals(data.Records).Should().BeTrue();
        all.OfType<DatasetRecord>().Should().OnlyContain(record => record.EntityType.RecordKind == record.RecordKind);
        all.OfType<Actor>().Should().Equal(data.Actors);
    }

    [Fact]
    public void A_field_says_what_it_holds()
    {
        ObjectType type = data.Investments["wind-farm"].EntityType.ObjectType;
        Field from = type.Find("from")!;
        Field amounts = type.Find("amounts")!;
        Field kind = type.Find("kind")!;

        (from.Type, from.IsList, from.IsRequired, from.RefersTo!.Name).Should().Be((FieldType.Reference, true, false, "actor"));
        (amounts.Type, amounts.IsList, amounts.IsRequired, amounts.ObjectType!.Name).Should().Be((FieldType.Object, true, false, "amount"));
        kind.Codes!.Name.Should().Be("InvestmentKind");
        kind.Codes.Entries.Select(code => code.Code).Should().Contain("grant");
        kind.Codes.Entries[0].Label("en").Should().Be(((InvestmentKind)1).Label("en"));
        type.Find("weather").Should().BeNull();
    }
}
