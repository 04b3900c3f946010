using System.Text.Json;

/// <summary>What the report itself says, in one language, from words.json.</summary>
internal sealed class Words(string language)
{
    private static readonly Dictionary<string, Dictionary<string, string>> All = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(Resource.Read("words.json"))!;

    public string this[string name] => All[name][language];
}
