using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Writes a value as its text, and reads it back: a date as <c>"1994-09"</c>, a sum as <c>"USD 15000000"</c>, an id as <c>"acwa-power"</c>.</summary>
/// <typeparam name="T">The type of the value, whose <c>ToString</c> writes what its <c>Parse</c> reads.</typeparam>
/// <remarks>The types name it themselves; nobody needs to register it. The default value of a structure, which is nothing, is null.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class ParsableConverter<T> : JsonConverter<T>
    where T : IParsable<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => typeof(T).IsValueType;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => Parse(reader.GetString()!),
        _ => throw new JsonException($"{typeof(T).Name} is a text in JSON"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (IsNothing(value))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(IsNothing(value) ? throw new JsonException($"the default {typeof(T).Name} is nothing, and no name of a member") : value.ToString()!);
    }

    private static bool IsNothing(T value) => EqualityComparer<T>.Default.Equals(value, default);

    // The message of the type says what is wrong and the way out; System.Text.Json adds the place.
    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }
}
