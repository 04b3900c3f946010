using System.Text.Json;

namespace Timeline;

/// <summary>What the program itself says, in one language, from words.json.</summary>
internal sealed class Words(string language)
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = Read();

    public string Language => language;

    public string this[string name] => All[name][language];

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using Stream file = typeof(Words).Assembly.GetManifestResourceStream("words.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(file)!;
    }
}
