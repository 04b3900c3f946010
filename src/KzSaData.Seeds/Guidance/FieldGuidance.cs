using System.Text.Json;
using System.Text.RegularExpressions;

namespace KzSaData.Seeds.Guidance;

/// <summary>What contributors are told about a field.</summary>
/// <param name="Description">One or two sentences; they become the description in the JSON Schema.</param>
/// <param name="Pattern">A regular expression, in the dialect of JSON Schema, that the text must match; or null.</param>
/// <param name="Example">A value as it should be, as JSON.</param>
/// <param name="BadExample">A value as it should not be, and why, as text.</param>
/// <param name="IsAsked">Whether a new seed begins with it, though not every seed has it.</param>
internal sealed record FieldGuidance(string Description, string? Pattern, string? Example, string? BadExample, bool IsAsked = false)
{
    /// <summary>That of a field that no type of the dataset has.</summary>
    public static FieldGuidance None { get; } = new(string.Empty, null, null, null);

    // Linear in the text, whatever the pattern. In .NET, "$" would also match before a line end.
    private readonly Regex? matcher = Pattern is null ? null : new Regex(Pattern.EndsWith('$') ? $"{Pattern[..^1]}\\z" : Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Whether a text is as the pattern says; any is where there is none.</summary>
    public bool Matches(string text) => matcher?.IsMatch(text) != false;

    public static FieldGuidance Read(JsonElement field) => new(
        Text(field, "description") ?? string.Empty,
        Text(field, "pattern"),
        field.TryGetProperty("example", out JsonElement example) ? example.GetRawText() : null,
        Text(field, "bad"),
        field.TryGetProperty("asked", out JsonElement asked) && asked.GetBoolean());

    private static string? Text(JsonElement field, string member) => field.TryGetProperty(member, out JsonElement text) ? text.GetString() : null;
}
