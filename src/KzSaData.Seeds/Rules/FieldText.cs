using System.Text.Json;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Rules;

/// <summary>The value of a field as corrections write it: text, dates, numbers and codes as they are; an amount as <c>USD ~1100000000</c>;
/// a participant by the role, a step by its date, what is in a list by the path that evidence has for it; JSON for anything else.</summary>
internal static class FieldText
{
    /// <summary>The value of a field of a record; null where it has none.</summary>
    public static string? Of(DatasetRecord record, string path)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            RowWriter.Write(writer, record.View, Tables.Of(record.Table.Id).ObjectType, record.Table.Store);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.ToArray());
        return Of(document.RootElement, Tables.Of(record.Table.Id).ObjectType, path);
    }

    /// <summary>The value of a field of a record that is there as JSON only; null where it has none.</summary>
    public static string? Of(JsonElement record, ObjectType type, string path)
    {
        string[] parts = path.Split('/', 2);
        string? rest = parts.Length == 1 ? null : parts[1];
        if (type.Find(parts[0]) is not { } field || !record.TryGetProperty(field.Name, out JsonElement value))
        {
            return null;
        }

        return (field, rest) switch
        {
            ({ IsList: true }, _) => Items(value, field, rest),
            ({ Type: FieldType.Localized }, not null) => value.TryGetProperty(rest, out JsonElement words) ? words.GetString() : null,
            ({ Type: FieldType.Object }, not null) => Of(value, field.ObjectType!, rest),
            (_, null) => Text(value, field),
            _ => null,
        };
    }

    private static string? Items(JsonElement list, Field field, string? rest)
    {
        if (rest is null)
        {
            return string.Join(", ", list.EnumerateArray().Select(item => field.Key is { } key ? $"{item.GetProperty(key).GetString()} {Text(item, field)}" : Text(item, field)));
        }

        // Several items may have one key: each side ratifies.
        string[] found = [.. list.EnumerateArray().Select(item => Item(item, field, rest)).OfType<string>()];
        return found.Length == 0 ? null : string.Join(", ", found);
    }

    private static string? Item(JsonElement item, Field field, string rest)
    {
        string? name = field.Key is { } key ? item.GetProperty(key).GetString() : item.ValueKind == JsonValueKind.String ? item.GetString() : null;
        return name is null || !rest.StartsWith(name, StringComparison.Ordinal) ? null
            : rest.Length == name.Length ? Text(item, field)
            : rest[name.Length] == '/' && field.ObjectType is { } type ? Of(item, type, rest[(name.Length + 1)..])
            : null;
    }

    private static string Text(JsonElement value, Field field) => field.ObjectType switch
    {
        _ when value.ValueKind == JsonValueKind.String => value.GetString()!,
        { } type when type == AmountFields.ObjectType => Amount(value),
        { } type when type == QuantityFields.ObjectType || type == ValueFields.ObjectType => Number(value).ToString(),
        { } type when type == ParticipantFields.ObjectType => value.GetProperty("role").GetString()!,
        { } type when type == StatusFields.ObjectType || type == LegalStepFields.ObjectType => value.TryGetProperty("date", out JsonElement date) ? date.GetString()! : "undated",
        _ => value.GetRawText(),
    };

    private static string Amount(JsonElement value)
    {
        _ = Currency.TryParse(value.GetProperty("currency").GetString(), out Currency currency);
        return new Price(currency, Number(value)).ToString();
    }

    private static Estimate Number(JsonElement value)
    {
        _ = QualifierCodes.TryParse(value.GetProperty("qualifier").GetString(), out Qualifier qualifier);
        return new Estimate(qualifier, Part("low"), Part("best"), Part("high"));

        decimal? Part(string name) => value.TryGetProperty(name, out JsonElement part) ? part.GetDecimal() : null;
    }
}
