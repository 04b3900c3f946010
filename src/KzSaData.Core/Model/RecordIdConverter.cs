using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;

namespace KzSaData;

/// <summary>Writes the id of an entity of any kind as its text, and reads it back.</summary>
/// <remarks>Ids name it themselves; nobody needs to register it.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class RecordIdConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(RecordId<>);
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return EntityKinds.Visit(typeToConvert.GetGenericArguments()[0], new Maker());
    }

    private sealed class Maker : IEntityVisitor<JsonConverter>
    {
        public JsonConverter VisitRecord<T>()
            where T : DatasetRecord => new ParsableConverter<RecordId<T>>();

        public JsonConverter VisitEntity<T>()
            where T : Entity => new ParsableConverter<RecordId<T>>();
    }
}
