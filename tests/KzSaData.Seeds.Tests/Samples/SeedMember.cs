using System.Text;
using System.Text.Json;

namespace KzSaData.Seeds.Tests.Samples;

/// <summary>A member of a seed as it stands in its text: where its name and its value begin and end.</summary>
/// <param name="Path">The names that lead to it, with an asterisk for an item of a list.</param>
/// <param name="Name">Where its name begins, at its quotation mark.</param>
/// <param name="Start">Where its value begins.</param>
/// <param name="End">Behind its value.</param>
/// <param name="Kind">What its value is.</param>
internal sealed record SeedMember(string Path, int Name, int Start, int End, JsonTokenType Kind)
{
    /// <summary>All members of a seed, nested ones too.</summary>
    public static IReadOnlyList<SeedMember> Of(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(bytes);
        List<SeedMember> members = [];
        Stack<string> path = new();
        Read(ref reader, bytes, path, members);
        return members;
    }

    /// <summary>The text with something else as the value.</summary>
    public string WithValue(string text, string value) => text[..Start] + value + text[End..];

    /// <summary>The text with the member twice.</summary>
    public string Repeated(string text) => $"{text[..Name]}{text[Name..End]}, {text[Name..]}";

    /// <summary>The text with a member of another name.</summary>
    public string Renamed(string text, string name) => $"{text[..Name]}\"{name}\"{text[(text.IndexOf('"', Name + 1) + 1)..]}";

    private static void Read(ref Utf8JsonReader reader, byte[] bytes, Stack<string> path, List<SeedMember> members)
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Push(reader.GetString()!);
                    int name = Characters(bytes, reader.TokenStartIndex);
                    reader.Read();
                    int start = Characters(bytes, reader.TokenStartIndex);
                    JsonTokenType kind = reader.TokenType;
                    if (kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        int place = members.Count;
                        Read(ref reader, bytes, path, members);
                        members.Insert(place, new SeedMember(PathOf(path), name, start, Characters(bytes, reader.BytesConsumed), kind));
                    }
                    else
                    {
                        members.Add(new SeedMember(PathOf(path), name, start, Characters(bytes, reader.BytesConsumed), kind));
                    }

                    path.Pop();
                    break;
                case JsonTokenType.StartObject when path.Count > 0 || members.Count > 0 || reader.CurrentDepth > 0:
                    path.Push("*");
                    Read(ref reader, bytes, path, members);
                    path.Pop();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    return;
            }
        }
    }

    private static string PathOf(Stack<string> path) => string.Join('/', path.Reverse());

    private static int Characters(byte[] bytes, long until) => Encoding.UTF8.GetCharCount(bytes, 0, (int)until);
}
