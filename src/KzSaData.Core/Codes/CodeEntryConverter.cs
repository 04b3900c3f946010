using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Writes an entry of a code list as its code.</summary>
/// <remarks>It does not read: a code alone does not say of which list it is.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class CodeEntryConverter : JsonConverter<CodeEntry>
{
    /// <summary>Refuses to read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always; the message says what to read instead.</exception>
    public override CodeEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A code alone does not say of which list it is; read it as the enum of the list, such as EventKind.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeEntry value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Code);
    }
}
