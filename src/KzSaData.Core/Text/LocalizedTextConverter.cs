using System.Text.Json;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>Writes a text as an object of its languages, <c>{ "en": "Visit", "ar": "زيارة" }</c>, and reads it back.</summary>
/// <remarks>The type names it itself; nobody needs to register it.</remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<KeyValuePair<string, string>> texts = [];
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string language = reader.GetString()!;
                reader.Read();
                texts.Add(reader.TokenType == JsonTokenType.String ? new(language, reader.GetString()!) : throw NoText());
            }
        }

        try
        {
            return texts.Count > 0 ? new LocalizedText(texts) : throw NoText();
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (string language in value.Languages)
        {
            if (value.Has(language))
            {
                writer.WriteString(language, value[language]);
            }
        }

        writer.WriteEndObject();
    }

    private static JsonException NoText() => new("a text is an object of its languages in JSON, as in { \"en\": \"Visit\" }");
}
