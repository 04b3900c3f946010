using System.Text.Json;

namespace KzSaData.Core.Tests.Model;

/// <summary>Walking the values of entities without knowing their types.</summary>
public sealed class FieldValueTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public FieldValueTests(GoodDataset good) => data = good.Data;

    public static TheoryData<string> Types => [.. Dataset.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_values_of_an_entity_are_those_of_its_JSON(string type)
    {
        foreach (Entity entity in data.EntitiesOf(Dataset.Types.Single(one => one.Name == type)))
        {
            string expected = JsonSerializer.Serialize(entity, entity.GetType(), KzSaJson.Options);
            System.Text.Json.Nodes.JsonObject walked = JsonByValues.Of(entity.Fields);
            if (entity is DatasetRecord record)
            {
                walked["support"] = record.Support.Code();
                if (record.Disputes.Count > 0)
                {
                    walked["disputed"] = new System.Text.Json.Nodes.JsonArray([.. record.Disputes.Select(static dispute => (System.Text.Json.Nodes.JsonNode)dispute.Field)]);
                }
            }

            walked.ToJsonString(KzSaJson.Options).Should().Be(expected);
        }
    }

    [Fact]
    public void Each_value_is_there_as_what_it_is()
    {
        ObjectValue visit = data.Events["visit-1994"].Fields;
        ObjectValue minister = visit["participants"].Items.Last().AsObject!.Value;

        visit["date"].AsDate.Should().Be(EdtfDate.Parse("1994-09-28"));
        visit["kind"].AsCode!.Value.Should().Be((int)EventKind.Visit);
        visit["place"].AsEntity.Should().BeSameAs(data.Places["riyadh"]);
        visit["outcomes"].Items.Single().AsEntity.Should().BeSameAs(data.Agreements["memo-2008"]);
        visit["title"].AsLocalized!["kk"].Should().Be(data.Events["visit-1994"].Title["kk"]);
        minister["title"].AsLocalized!.ToString().Should().Be("Minister of Trade");
        data.Sources["mfa"].Fields["url"].AsUrl.Should().Be(data.Sources["mfa"].Url);
        data.Agreements["memo-2008"].Fields["numberReported"].AsInteger.Should().Be(3);
        data.Places["riyadh"].Fields["latitude"].AsDecimal.Should().Be(24.7m);
        data.Indicators["turnover-2023"].Fields["value"].AsEstimate.Should().Be(data.Indicators["turnover-2023"].Value);
    }

    [Fact]
    public void What_is_absent_or_something_else_is_null()
    {
        ObjectValue visit = data.Events["visit-1994"].Fields;
        FieldValue absent = visit["hijri"];

        (absent.IsPresent, absent.Count, absent.AsText, absent.AsHijri).Should().Be((false, 0, null, null));
        absent.Items.Should().BeEmpty();
        (visit["date"].AsDecimal, visit["date"].AsCode, visit["date"].AsEntity, visit["date"].AsObject, visit["date"].AsEstimate).Should().Be((null, null, null, null, null));
        (visit["participants"].Count, visit["participants"].AsText, visit["participants"].AsObject).Should().Be((3, null, null));
        (default(FieldValue).IsPresent, default(FieldValue).AsText).Should().Be((false, null));
    }

    [Fact]
    public void A_field_of_another_type_is_an_error_and_not_another_value()
    {
        ObjectValue visit = data.Events["visit-1994"].Fields;

        FluentActions.Invoking(() => visit[InvestmentFields.ObjectType.Find("amounts")!]).Should().Throw<ArgumentException>().WithMessage("*'amounts' is no field of event*");
        FluentActions.Invoking(() => visit["weather"]).Should().Throw<KeyNotFoundException>().WithMessage("event has no field 'weather'; it has id, kind, title*");
    }

    [Fact]
    public void Values_are_gone_with_their_dataset()
    {
        Dataset closed = SeedFiles.Good.Dataset();
        ObjectValue visit = closed.Events["visit-1994"].Fields;
        closed.Dispose();

        FluentActions.Invoking(() => visit["date"].AsText).Should().Throw<ObjectDisposedException>();
    }
}
