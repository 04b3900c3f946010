using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Writes an entity as its id alone, where it is referred to and not told.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>It does not read: an entity is looked up in its dataset.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
/// <example><code>record Row([property: JsonConverter(typeof(ReferenceConverter&lt;Actor&gt;))] Actor Who, int Count);</code></example>
public sealed class ReferenceConverter<T> : JsonConverter<T>
    where T : Entity
{
    /// <summary>Refuses to read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always; the message says how to find an entity.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} lives in a dataset; read the JSON with ReadJson of that dataset, or the id as RecordId<{typeof(T).Name}>, and look it up there.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Key);
    }
}
