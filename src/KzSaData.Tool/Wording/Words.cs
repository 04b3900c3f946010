using System.Text.Json;

namespace KzSaData.Tool.Wording;

/// <summary>What the program itself says, in one language, from words.json.</summary>
internal sealed class Words(string language)
{
    private static JsonDocument? read;

    public string Language => language;

    public bool IsRightToLeft => language == "ar";

    /// <summary>The words of a name; the name where there are none.</summary>
    public string this[string name] => All.TryGetProperty(name, out JsonElement words) ? words.GetProperty(language).GetString()! : name;

    /// <summary>The words of a field of the dataset.</summary>
    public string Field(string name) => this[$"field {name}"] is var words && words.StartsWith("field ", StringComparison.Ordinal) ? name : words;

    /// <summary>The words of a value that the dataset holds as text, such as the code of a language; the text where there are none.</summary>
    public string Value(string field, string text) => this[$"{field} {text}"] is var words && words.StartsWith($"{field} ", StringComparison.Ordinal) ? text : words;

    private static JsonElement All => (read ?? Read()).RootElement;

    private static JsonDocument Read()
    {
        using Stream file = typeof(Words).Assembly.GetManifestResourceStream("KzSaData.Tool.words.json")!;
        return read = JsonDocument.Parse(file);
    }
}
