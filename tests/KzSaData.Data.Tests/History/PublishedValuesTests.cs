using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.History;
using KzSaData.Seeds.Rules;

namespace KzSaData.Data.Tests.History;

/// <summary>What a ledger calls the values of records.</summary>
public sealed class PublishedValuesTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public PublishedValuesTests(GoodDataset good) => data = good.Data;

    [Theory]
    [InlineData("visit-1994", "kind=visit", "date=1994-09-28", "place=riyadh", "participants/kazakhstan=visitor", "participants/saudi-arabia=host", "participants/minister=delegate", "participants/minister/title=Minister of Trade", "level=head-of-state", "realis=occurred")]
    [InlineData("memo-2008", "instrument=memorandum", "date=2008-03", "participants/kazakhstan=party", "participants/saudi-arabia=party", "binding=non-binding", "legalSteps/signed=2008-03", "legalSteps/ratified=2009", "legalSteps/ratified/by=kazakhstan", "numberReported=3")]
    [InlineData("wind-farm", "kind=project", "date=2022", "from=acwa-power", "into=kazakhstan", "amounts/committed=USD ~1100000000", "amounts/committed/date=2023", "amounts/pledged=USD 1000000000..2000000000", "amounts/pledged/date=2022", "quantities/capacity=1000", "quantities/capacity/unit=MW", "statuses/agreed=2022", "statuses/agreed/date=2022", "statuses/under-construction=2024", "statuses/under-construction/date=2024", "aggregation=countable")]
    [InlineData("turnover-2023", "measure=trade-turnover", "date=2023", "value=119000000", "unit=USD", "subject=kazakhstan", "counterpart=saudi-arabia", "reporter=samruk")]
    [InlineData("scholarships", "date=2010/..", "owner=saudi-arabia")]
    public void Values_are_named_by_their_paths(string id, params string[] values)
    {
        DatasetRecord record = data.Find(id)!;

        Written(new StoredValue(record.Fields), record).Should().Equal(values);
    }

    [Fact]
    public void What_a_release_left_of_a_record_has_the_values_that_the_record_has()
    {
        foreach (DatasetRecord record in data.Records)
        {
            using JsonDocument json = JsonSerializer.SerializeToDocument(record, KzSaJson.Options.GetTypeInfo(record.GetType()));

            Written(new PublishedValue(json.RootElement), record).Should().Equal(Written(new StoredValue(record.Fields), record));
        }
    }

    [Theory]
    [InlineData("visit-1994", "title/kk", "Президенттің Эр-Риядқа сапары")]
    [InlineData("visit-1994", "areas", "politics")]
    [InlineData("visit-1994", "participants", "kazakhstan visitor, saudi-arabia host, minister delegate")]
    [InlineData("visit-1994", "title", "President visits Riyadh")]
    [InlineData("visit-1994", "participants/minister/title/ru", null)]
    [InlineData("visit-1994", "date/year", null)]
    [InlineData("visit-1994", "venue", null)]
    public void A_correction_can_name_any_field(string id, string path, string? value) =>
        FieldText.Of(data.Find(id)!.Fields, new FieldPath(path)).Should().Be(value);

    private static IEnumerable<string> Written(IValueText value, DatasetRecord record) =>
        PublishedValues.Of(value, record.EntityType.ObjectType).Select(pair => $"{pair.Path}={pair.Value}");
}
