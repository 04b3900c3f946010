using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Writes what lies in a dataset, a record or something within one, as its seed is, with what is computed added at the end.</summary>
/// <typeparam name="T">A type that names this converter.</typeparam>
/// <remarks>The types name it themselves; nobody needs to register it. It does not read: what it writes lives in a dataset, and refers to it by ids.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class DatasetObjectConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Refuses to read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always; the message says how to read records.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} lives in a dataset and cannot be read alone. Put the JSON of records into a folder of seeds and use Dataset.FromSeeds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        IDatasetObject written = (IDatasetObject)value;
        ObjectValue fields = written.Fields;

        // Whoever writes all of it must not write for ever.
        RowExpansion.Check(fields.View, fields.Type);
        writer.WriteStartObject();
        RowWriter.WriteMembers(writer, fields);
        written.WriteComputed(writer);
        writer.WriteEndObject();
    }
}
