using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;

namespace KzSaData;

/// <summary>Writes an object of a dataset as its seed is; what is not there as null.</summary>
/// <remarks>The type names it itself; nobody needs to register it. It does not read: what it writes lives in a dataset.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class ObjectValueConverter : JsonConverter<ObjectValue>
{
    /// <summary>Refuses to read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ObjectValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The fields of a dataset are read with it; use Dataset.FromSeeds.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ObjectValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Type is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            RowWriter.Write(writer, value);
        }
    }
}
