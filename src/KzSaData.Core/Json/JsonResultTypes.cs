using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Model;

namespace KzSaData.Json;

/// <summary>What queries come to, beside records: totals, facets, counts by year.</summary>
/// <param name="type">The type.</param>
/// <param name="options">The options that it is written with.</param>
/// <param name="graph">Where entities are found when they are read; null where they are only written.</param>
internal sealed class JsonResultTypes(Type type, JsonSerializerOptions options, EntityGraph? graph)
{
    /// <summary>How it is written; null for a type that is none of these.</summary>
    public JsonTypeInfo? Find() =>
        type == typeof(YearCounts)
            ? JsonMetadataServices.CreateIEnumerableInfo<YearCounts, YearCount>(options, new())
            : JsonListTypes.Find<YearCounts>(type, options) ?? One<YearCount>(Year) ?? One<TotalLine>(Line) ?? One<TotalRange>(Range) ?? Group<int?>() ?? One<InvestmentTotal>(Total) ?? One<LeftOut>(Left) ?? One<Dispute>(Contradiction) ?? One<Claim>(Sureness) ?? One<Voice>(Speaker) ?? One<Mirror>(Reports);

    /// <summary>How a count by a value is written.</summary>
    public JsonTypeInfo? Facet<T>() => One<FacetCount<T>>(static shape => shape
        .Add(nameof(FacetCount<>.Value), static facet => facet.Value)
        .Add(nameof(FacetCount<>.Count), static facet => facet.Count)
        .Info(static values => new((T)values[0]!, (int)values[1]!)));

    /// <summary>How a total of a group is written.</summary>
    public JsonTypeInfo? Group<TKey>() => One<GroupTotal<TKey>>(static shape => shape
        .Add(nameof(GroupTotal<>.Key), static group => group.Key)
        .Add(nameof(GroupTotal<>.Total), static group => group.Total)
        .Info(static values => new((TKey)values[0]!, (InvestmentTotal)values[1]!)));

    private static JsonTypeInfo Year(JsonShape<YearCount> shape) => shape
        .Add(nameof(YearCount.Year), static year => year.Year)
        .Add(nameof(YearCount.Count), static year => year.Count)
        .Add(nameof(YearCount.Certain), static year => year.Certain)
        .Add(nameof(YearCount.Coverage), static year => year.Coverage)
        .Add(nameof(YearCount.IsCovered), static year => year.IsCovered)
        .Info(static values => new((int)values[0]!, (int)values[1]!, (int)values[2]!, (Completeness?)values[3]));

    private static JsonTypeInfo Line(JsonShape<TotalLine> shape) => shape
        .Add(nameof(TotalLine.Currency), static line => line.Currency)
        .Add(nameof(TotalLine.Stage), static line => line.Stage)
        .Add(nameof(TotalLine.Undisputed), static line => line.Undisputed)
        .Add(nameof(TotalLine.Disputed), static line => line.Disputed)
        .Add(nameof(TotalLine.Count), static line => line.Count)
        .Info(static values => new((Currency)values[0]!, (MoneyStage)values[1]!, (TotalRange)values[2]!, (TotalRange?)values[3]));

    private static JsonTypeInfo Range(JsonShape<TotalRange> shape) => shape
        .Add(nameof(TotalRange.Count), static range => range.Count)
        .Add(nameof(TotalRange.Low), static range => range.Low)
        .Add(nameof(TotalRange.Best), static range => range.Best)
        .Add(nameof(TotalRange.High), static range => range.High)
        .Add(nameof(TotalRange.Estimate), static range => range.Estimate)
        .Info(static values => new((int)values[0]!, (decimal)values[1]!, (decimal?)values[2], (decimal?)values[3]));

    private static JsonTypeInfo Total(JsonShape<InvestmentTotal> shape) => shape
        .Add(nameof(InvestmentTotal.Lines), static total => total.Lines)
        .Add(nameof(InvestmentTotal.LeftOut), static total => total.LeftOut)
        .Info(static values => new((IReadOnlyList<TotalLine>)values[0]!, (IReadOnlyList<LeftOut>)values[1]!));

    private JsonTypeInfo Left(JsonShape<LeftOut> shape) => shape
        .Add(nameof(LeftOut.Investment), static left => left.Investment, graph is null ? new ReferenceConverter<Investment>() : (JsonConverter<Investment>)new KnownEntityConverter<Investment>(graph))
        .Add(nameof(LeftOut.Reason), static left => left.Reason)
        .Info(static values => new((Investment)values[0]!, (LeftOutReason)values[1]!));

    private static JsonTypeInfo Contradiction(JsonShape<Dispute> shape) => shape
        .Add(nameof(Dispute.Field), static dispute => dispute.Field)
        .Add(nameof(Dispute.Evidence), static dispute => dispute.Evidence)
        .Add(nameof(Dispute.Says), static dispute => dispute.Says)
        .Add(nameof(Dispute.Date), static dispute => dispute.Date)
        .Add(nameof(Dispute.Money), static dispute => dispute.Money)
        .Add(nameof(Dispute.Estimate), static dispute => dispute.Estimate)
        .Add(nameof(Dispute.Code), static dispute => dispute.Code)
        .Add(nameof(Dispute.Actor), static dispute => dispute.Actor!, new ReferenceConverter<Actor>())
        .Info();

    private static JsonTypeInfo Sureness(JsonShape<Claim> shape) => shape
        .Add(nameof(Claim.Field), static claim => claim.Field)
        .Add(nameof(Claim.Support), static claim => claim.Support)
        .Add(nameof(Claim.Voices), static claim => claim.Voices)
        .Add(nameof(Claim.Disputes), static claim => claim.Disputes)
        .Info();

    private static JsonTypeInfo Speaker(JsonShape<Voice> shape) => shape
        .Add(nameof(Voice.Actor), static voice => voice.Actor!, new ReferenceConverter<Actor>())
        .Add(nameof(Voice.Publisher), static voice => voice.Publisher!, new ReferenceConverter<Publisher>())
        .Add(nameof(Voice.Author), static voice => voice.Author)
        .Add(nameof(Voice.Side), static voice => voice.Side!, new ReferenceConverter<Actor>())
        .Add(nameof(Voice.IsUnknown), static voice => voice.IsUnknown)
        .Add(nameof(Voice.Name), static voice => voice.Name)
        .Info();

    private static JsonTypeInfo Reports(JsonShape<Mirror> shape) => shape
        .Add(nameof(Mirror.Date), static mirror => mirror.Date)
        .Add(nameof(Mirror.Exporter), static mirror => mirror.Exporter, new ReferenceConverter<Actor>())
        .Add(nameof(Mirror.Importer), static mirror => mirror.Importer, new ReferenceConverter<Actor>())
        .Add(nameof(Mirror.ByExporter), static mirror => mirror.ByExporter)
        .Add(nameof(Mirror.ByImporter), static mirror => mirror.ByImporter)
        .Add(nameof(Mirror.DollarsByExporter), static mirror => mirror.DollarsByExporter)
        .Add(nameof(Mirror.DollarsByImporter), static mirror => mirror.DollarsByImporter)
        .Add(nameof(Mirror.Gap), static mirror => mirror.Gap)
        .Add(nameof(Mirror.Ratio), static mirror => mirror.Ratio)
        .Info();

    private JsonTypeInfo? One<T>(Func<JsonShape<T>, JsonTypeInfo> describe)
        where T : notnull => type == typeof(T) ? describe(new JsonShape<T>(options)) : JsonListTypes.Find<T>(type, options);
}
