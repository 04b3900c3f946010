using System.Text;
using System.Text.Json;

namespace KzSaData.Tool.Mcp;

/// <summary>A parameter of a tool.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is in JSON: <c>string</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsRequired">Whether it must be given.</param>
internal sealed record ToolParameter(string Name, string Type, string Description, bool IsRequired = false)
{
    /// <summary>The JSON Schema of an object with such members.</summary>
    public static JsonElement Schema(IReadOnlyList<ToolParameter> parameters)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (ToolParameter parameter in parameters)
            {
                json.WriteStartObject(parameter.Name);
                json.WriteString("type", parameter.Type);
                json.WriteString("description", parameter.Description);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("required");
            foreach (ToolParameter parameter in parameters.Where(static parameter => parameter.IsRequired))
            {
                json.WriteStringValue(parameter.Name);
            }

            json.WriteEndArray();
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        }

        using JsonDocument schema = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        return schema.RootElement.Clone();
    }
}
