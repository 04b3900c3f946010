using System.Text.Json;

/// <summary>What the report itself says, in one language, from words.json.</summary>
internal sealed class Words(string language)
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(Resource.Read("words.json"))!;

    public string this[string name] => All[name][language];

    /// <summary>What a field is called; its name in JSON where the report has no word for it.</summary>
    public string Field(string name) => All.TryGetValue($"field {name}", out Dictionary<string, string>? words) ? words[language] : name;
}
