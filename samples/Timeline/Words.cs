using System.Text.Json;

namespace Timeline;

/// <summary>What the program itself says, in one language, from words.json.</summary>
internal sealed class Words(string language)
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Read();

    public string Language => language;

    public string this[string name] => All[name][language];

    /// <summary>What a field is called; its name in JSON where the program has no word for it.</summary>
    public string Field(string name) => All.TryGetValue($"field {name}", out Dictionary<string, string>? words) ? words[language] : name;

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using Stream file = typeof(Words).Assembly.GetManifestResourceStream("words.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(file)!;
    }
}
