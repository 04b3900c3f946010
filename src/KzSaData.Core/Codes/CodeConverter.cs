using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Writes a code as it stands in seeds, <c>"head-of-state"</c> and not a number, and reads it back.</summary>
/// <typeparam name="TCode">The enum of a code list.</typeparam>
/// <remarks>The enums name it themselves; nobody needs to register it. The value 0, which no member has, is written as
/// null, and null is read where a code may be missing (<c>EventLevel?</c>) and refused elsewhere.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class CodeConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => throw new JsonException($"{typeof(TCode).Name} is a code, and null is none; read {typeof(TCode).Name}? where it may be missing"),
        JsonTokenType.String => Parse(reader.GetString()!),
        _ => throw new JsonException($"{typeof(TCode).Name} is a code, and so a text in JSON"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (CodeValue.Of(value) == 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(Code(value));
        }
    }

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Code(value));
    }

    private static string Code(TCode value) => CodeLists.Of<TCode>().Code((int)CodeValue.Of(value));

    private static TCode Parse(string code)
    {
        try
        {
            return CodeValue.To<TCode>(CodeLists.Of<TCode>().Parse(code));
        }
        catch (FormatException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }
}
