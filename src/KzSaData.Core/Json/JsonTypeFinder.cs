using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KzSaData.Model;

namespace KzSaData.Json;

/// <summary>Finds out how values of a type are written and read, for the types of the library and for lists of them, without reflection.</summary>
/// <param name="type">The type.</param>
/// <param name="options">The options that it is written with.</param>
/// <param name="graph">Where entities are found when they are read; null where they are only written.</param>
internal sealed class JsonTypeFinder(Type type, JsonSerializerOptions options, EntityGraph? graph = null) : ICodeVisitor<JsonTypeInfo>, IEntityVisitor<JsonTypeInfo>
{
    /// <summary>How it is written; null for a type that is none of the library.</summary>
    public JsonTypeInfo? Find()
    {
        Type inner = Inner(type);
        return EntityKinds.Visit(inner, this) ?? CodeLists.Visit(inner, this) ?? Value() ?? Part() ?? Results.Find();
    }

    /// <inheritdoc/>
    public JsonTypeInfo? Visit<TCode>()
        where TCode : struct, Enum => Structure(new CodeConverter<TCode>()) ?? By<TCode>() ?? By<TCode?>();

    /// <inheritdoc/>
    public JsonTypeInfo? VisitRecord<T>()
        where T : DatasetRecord =>
        type == typeof(RecordQuery<T>) ? JsonMetadataServices.CreateIEnumerableInfo<RecordQuery<T>, T>(options, new())
        : type == typeof(RecordSet<T>) ? JsonMetadataServices.CreateIEnumerableInfo<RecordSet<T>, T>(options, new())
        : VisitEntity<T>();

    /// <inheritdoc/>
    public JsonTypeInfo? VisitEntity<T>()
        where T : Entity =>
        type == typeof(EntitySet<T>)
            ? JsonMetadataServices.CreateIEnumerableInfo<EntitySet<T>, T>(options, new())
            : (graph is null ? Object<T>() : Of(new KnownEntityConverter<T>(graph))) ?? Structure(new ParsableConverter<RecordId<T>>()) ?? By<T>();

    // The type within: of a list its items', of an id or a facet what it is of.
    private static Type Inner(Type type)
    {
        while (type.IsArray || type.IsGenericType)
        {
            type = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        }

        return type;
    }

    private JsonResultTypes Results => new(type, options, graph);

    private JsonTypeInfo? Value() =>
        Of(new LocalizedTextConverter())
        ?? Of(new ParsableConverter<EdtfDate>())
        ?? Of(new ParsableConverter<HijriPeriod>())
        ?? Of(new ParsableConverter<Estimate>())
        ?? Of(new ParsableConverter<MoneyEstimate>())
        ?? Structure(new ParsableConverter<Currency>())
        ?? Structure(new ParsableConverter<Money>())
        ?? Structure(new LocalDateConverter())
        ?? Named<Answer>()
        ?? Named<DatePrecision>()
        ?? Of(new CodeEntryConverter())
        ?? Structure(new ObjectValueConverter())
        ?? Structure(new FieldValueConverter())
        ?? Of(JsonMetadataServices.StringConverter)
        ?? Structure(JsonMetadataServices.Int32Converter)
        ?? Structure(JsonMetadataServices.DecimalConverter)
        ?? Structure(JsonMetadataServices.BooleanConverter);

    private JsonTypeInfo? Part() =>
        Object<Evidence>() ?? Object<Participant>() ?? Object<Relation>() ?? Object<CurationNote>()
        ?? Object<MoneyClaim>() ?? Object<Quantity>() ?? Object<StatusStep>() ?? Object<LegalStep>()
        ?? Object<FormerName>() ?? Object<Owner>() ?? Object<CitedIn>()
        ?? Object<ReleaseInfo>() ?? Object<Direction>() ?? Object<CoverageStatement>()
        ?? Object<DatasetChange>() ?? Object<Correction>() ?? Object<RetiredId>();

    private JsonTypeInfo? Object<T>()
        where T : class => Of(new DatasetObjectConverter<T>());

    private JsonTypeInfo? Named<T>()
        where T : struct, Enum => Inner(type) == typeof(T) ? Structure((JsonConverter<T>)new JsonStringEnumConverter<T>().CreateConverter(typeof(T), options)) : null;

    // What is counted and totalled by such a value.
    private JsonTypeInfo? By<T>() => Results.Facet<T>() ?? Results.Group<T>();

    private JsonTypeInfo? Structure<T>(JsonConverter<T> converter)
        where T : struct => type == typeof(T?)
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : Of(converter);

    private JsonTypeInfo? Of<T>(JsonConverter<T> converter) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : JsonListTypes.Find<T>(type, options);
}
