using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace KzSaData;

/// <summary>Writes a day of NodaTime as ISO 8601 has it, <c>"2026-11-22"</c>, and reads it back.</summary>
/// <remarks>
/// <c>KzSaJson</c> has it. A program that writes days such as <see cref="EdtfDate.Earliest"/> with options of its
/// own adds it to their converters; without it NodaTime's days spill their insides.
/// </remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? LocalDate.FromDateOnly(day)
            : throw new JsonException("a day is a text such as \"2026-11-22\" in JSON");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToDateOnly().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
