using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzSaData;

namespace Consumer;

/// <summary>JSON without reflection: what README shows, and a context of one's own, alone and in a chain.</summary>
internal static class AboutJson
{
    private static readonly JsonSerializerOptions Chained = new(KzSaJson.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(PageContext.Default, KzSaJsonContext.Default) };

    public static void Check(Dataset data)
    {
        Event visit = data.Events.OfKind(EventKind.Visit).First();

        // README and the documentation of KzSaJson show these.
        string json = KzSaJson.Serialize(data.Events.During(2022));
        Claim.Holds(JsonDocument.Parse(json).RootElement.GetArrayLength() == data.Events.During(2022).Count, "a query is a list in JSON");
        json = JsonSerializer.Serialize<DatasetRecord>(visit, KzSaJson.TypeInfo<DatasetRecord>());
        Claim.Holds(JsonDocument.Parse(json).RootElement.GetProperty("id").GetString() == visit.Key, "a record is its seed");
        json = JsonSerializer.Serialize(visit, visit.GetType(), KzSaJsonContext.Default);
        Claim.Holds(JsonDocument.Parse(json).RootElement.GetProperty("support").GetString() == visit.Support.Code(), "with what is computed");

        Claim.Holds(KzSaJson.Serialize(data.Investments.Total()).Contains("\"lines\"", StringComparison.Ordinal), "totals are written");
        Claim.Holds(KzSaJson.Serialize(data.Events.CountByKind()).Contains("\"visit\"", StringComparison.Ordinal), "and facets");
        Claim.Holds(KzSaJson.Deserialize<Money>(KzSaJson.Serialize(Money.Usd(5))) == Money.Usd(5), "values come back");
        Claim.Holds(KzSaJson.Deserialize<EdtfDate[]>("[\"1994-09\"]")![0] == EdtfDate.Parse("1994-09"), "in lists too");
        Claim.Holds(KzSaJson.Deserialize<EventKind>("\"visit\"") == EventKind.Visit, "and codes");

        Page page = new(visit, 1, [.. data.Events.Take(2)], visit.Title, visit.Date, visit.Support, visit.Id);
        foreach (string written in (string[])[JsonSerializer.Serialize(page, PageContext.Default.Page), JsonSerializer.Serialize(page, (JsonTypeInfo<Page>)Chained.GetTypeInfo(typeof(Page)))])
        {
            JsonElement root = JsonDocument.Parse(written).RootElement;
            Claim.Holds(root.GetProperty("item").GetProperty("id").GetString() == visit.Key && root.GetProperty("all").GetArrayLength() == 2, "a context of one's own writes records");
            Claim.Holds(root.GetProperty("title").GetProperty("en").GetString() == visit.Title["en"] && root.GetProperty("support").GetString() == visit.Support.Code(), "and values");
        }
    }
}
