using System.Text.Json;
using System.Text.RegularExpressions;

namespace KzSaData.Seeds.Tests.Handbook;

/// <summary>Checks JSON by a JSON Schema, for the keywords that ours use; any other keyword is an exception.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Remarks = ["$schema", "$defs", "title", "description", "examples", "enumDescriptions"];

    /// <summary>The first place at which a document is not as the schema wants it, or null.</summary>
    public string? Fault(JsonElement document) => Fault(root, document, "$");

    private string? Fault(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(keyword => !Remarks.Contains(keyword.Name)))
        {
            if (Fault(keyword, schema, value, path) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? Fault(JsonProperty keyword, JsonElement schema, JsonElement value, string path) => keyword.Name switch
    {
        "$ref" => Fault(Definition(keyword.Value.GetString()!), value, path),
        "properties" => value.ValueKind != JsonValueKind.Object ? null : keyword.Value.EnumerateObject()
            .Select(member => value.TryGetProperty(member.Name, out JsonElement found) ? Fault(member.Value, found, $"{path}.{member.Name}") : null).FirstOrDefault(fault => fault is not null),
        "items" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray()
            .Select((item, index) => Fault(keyword.Value, item, $"{path}[{index}]")).FirstOrDefault(fault => fault is not null),
        _ => Fits(keyword, schema, value) ? null : $"{path}: {keyword.Name}",
    };

    private static bool Fits(JsonProperty keyword, JsonElement schema, JsonElement value) => keyword.Name switch
    {
        "type" => keyword.Value.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
            string other => throw new NotSupportedException(other),
            null => throw new NotSupportedException(),
        },
        "additionalProperties" => keyword.Value.ValueKind == JsonValueKind.False
            && (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _))),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(code => JsonElement.DeepEquals(code, value)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select((item, index) => value.EnumerateArray().Take(index).All(other => !JsonElement.DeepEquals(item, other))).All(isNew => isNew),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.ECMAScript),
        _ => throw new NotSupportedException(keyword.Name),
    };

    private JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);
}
