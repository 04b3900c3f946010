using System.Text;
using System.Text.Json;

namespace KzSaData.CodeLists.Reading;

/// <summary>A value of a JSON file that knows where it stands in it.</summary>
/// <param name="Kind">The token that it begins with.</param>
/// <param name="Text">A string, or a number as it is written; else empty.</param>
/// <param name="Offset">The byte of the file at which it begins.</param>
internal sealed record JsonNode(JsonTokenType Kind, string Text, int Offset)
{
    /// <summary>The values of an array.</summary>
    public List<JsonNode> Items { get; } = [];

    /// <summary>The members of an object, in order, with the byte at which the name begins.</summary>
    public List<(string Name, int Offset, JsonNode Value)> Members { get; } = [];

    /// <summary>Reads the value that a reader stands on, to its end.</summary>
    public static JsonNode Read(ref Utf8JsonReader reader)
    {
        JsonNode node = new(reader.TokenType, TextOf(ref reader), (int)reader.TokenStartIndex);
        if (node.Kind == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                node.Items.Add(Read(ref reader));
            }
        }
        else if (node.Kind == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                (string name, int offset) = (reader.GetString()!, (int)reader.TokenStartIndex);
                reader.Read();
                node.Members.Add((name, offset, Read(ref reader)));
            }
        }

        return node;
    }

    private static string TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
        _ => string.Empty,
    };
}
