using System.Text.Json;
using KzSaData.Seeds.Rules;

namespace KzSaData.Seeds.History;

/// <summary>A value of the JSON that a release left of a record.</summary>
internal sealed class PublishedValue(JsonElement json) : IValueText
{
    public string? Text => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetRawText(),
        _ => null,
    };

    public string Json => json.GetRawText();

    public IEnumerable<IValueText> Items => json.EnumerateArray().Select(static item => new PublishedValue(item));

    public IValueText? Member(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member) ? new PublishedValue(member) : null;

    public string? MainText => json.ValueKind == JsonValueKind.Object ? json.EnumerateObject().Select(static text => text.Value.GetString()).FirstOrDefault() : null;

    public string? In(string language) => Member(language)?.Text;
}
