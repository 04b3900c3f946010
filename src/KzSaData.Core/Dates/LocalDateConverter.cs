using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace KzSaData;

/// <summary>Writes a day of NodaTime as ISO 8601 has it, <c>"2026-11-22"</c>, and reads it back.</summary>
/// <remarks>
/// <c>KzSaJson</c> has it. Without it NodaTime's days spill their insides: a program that writes days such as
/// <see cref="EdtfDate.Earliest"/> names it at the members of its own types, or adds it to the converters of its options. Years have
/// four digits and are astronomical: <c>"-0043-03-15"</c> is the Ides of March of 44 BCE. A day of another calendar is written as that of
/// the ISO calendar.
/// </remarks>
/// <threadsafety>Safe to use from several threads.</threadsafety>
/// <example><code>public sealed record VisitDay(string Title, [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? Day);</code></example>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EdtfDate.TryParse(reader.GetString(), out EdtfDate? date) && date.Earliest is { } day && date == EdtfDate.FromDay(day)
            ? day
            : throw new JsonException("a day is a text such as \"2026-11-22\" in JSON");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EdtfDate.FromDay(value).ToString());
    }
}
