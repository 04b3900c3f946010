using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KzSaData.Json;

/// <summary>An object whose members are properties, written without reflection; with a way to make one, it is read too.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="options">The options that it is written with; they name the members.</param>
internal sealed class JsonShape<T>(JsonSerializerOptions options)
    where T : notnull
{
    private readonly List<JsonPropertyInfo> members = [];
    private readonly List<JsonParameterInfoValues> parameters = [];

    /// <summary>Adds a property.</summary>
    public JsonShape<T> Add<TValue>(string name, Func<T, TValue> get, JsonConverter<TValue>? converter = null)
    {
        members.Add(JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(T),
            PropertyName = name,
            Converter = converter,
            Getter = value => get((T)value),
        }));
        parameters.Add(new JsonParameterInfoValues { Name = name, ParameterType = typeof(TValue), Position = parameters.Count, IsNullable = true });
        return this;
    }

    /// <summary>What the serializer needs.</summary>
    /// <param name="make">Makes one of its properties in their order; null where it is only written.</param>
    public JsonTypeInfo Info(Func<object?[], T>? make = null)
    {
        JsonPropertyInfo[] all = [.. members];
        JsonParameterInfoValues[] needed = [.. parameters];
        return JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            PropertyMetadataInitializer = _ => all,
            ObjectCreator = make is null ? static () => throw new NotSupportedException($"{typeof(T).Name} is only written as JSON; ask a dataset for it") : null,
            ObjectWithParameterizedConstructorCreator = make is null ? null : values => make(values),
            ConstructorParameterMetadataInitializer = make is null ? null : () => needed,
        });
    }
}
