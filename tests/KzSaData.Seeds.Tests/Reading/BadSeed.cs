using System.Text.Json;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>A way to spoil a member of a seed, and what its error must be.</summary>
/// <param name="Name">What it does, in words.</param>
/// <param name="Spoils">The text with the fault and where in it the error is; null where this does not go with the member.</param>
/// <param name="Codes">The rules that it may break.</param>
internal sealed record BadSeed(string Name, Func<string, SeedMember, (string Text, int At)?> Spoils, params string[] Codes)
{
    // What a text may break that has something in it which does not belong there: the rule on it, or that on what the field holds.
    private static readonly string[] OfText =
        [SeedRule.StrayCharacter, SeedRule.PatternMismatch, SeedRule.UnknownCode, SeedRule.InvalidDate, SeedRule.InvalidHijri, SeedRule.InvalidUrl, SeedRule.MalformedId, SeedRule.WrongSchema, SeedRule.UnknownStandardCode];

    /// <summary>All ways.</summary>
    public static IReadOnlyList<BadSeed> All { get; } =
    [
        Value("a number for another value", "17", static kind => kind != JsonTokenType.Number, SeedRule.WrongType, SeedRule.WrongSchema),
        Value("true for a value", "true", static kind => kind is not (JsonTokenType.True or JsonTokenType.False), SeedRule.WrongType, SeedRule.WrongSchema),
        Value("a list for a text", "[\"a\"]", static kind => kind == JsonTokenType.String, SeedRule.WrongType, SeedRule.WrongSchema),
        Value("an object for a text", "{ \"a\": 1 }", static kind => kind == JsonTokenType.String, SeedRule.WrongType, SeedRule.WrongSchema),
        Value("a text for a list", "\"a\"", static kind => kind == JsonTokenType.StartArray, SeedRule.WrongType),
        Value("a list for an object", "[]", static kind => kind == JsonTokenType.StartObject, SeedRule.WrongType),
        Value("null", "null", static _ => true, SeedRule.NoValue, SeedRule.WrongSchema),
        Value("an empty text", "\"\"", static kind => kind == JsonTokenType.String, SeedRule.NoValue, SeedRule.WrongSchema),
        Value("a text of blanks", "\"  \"", static kind => kind == JsonTokenType.String, [SeedRule.NoValue, .. OfText]),
        Value("a placeholder", "\"TODO: look it up\"", static kind => kind == JsonTokenType.String, SeedRule.NoValue, SeedRule.WrongSchema),
        Value("an empty list", "[]", static kind => kind == JsonTokenType.StartArray, SeedRule.NoValue),
        Value("a list of null", "[null]", static kind => kind == JsonTokenType.StartArray, SeedRule.NoValue),
        Value("an empty object", "{}", static kind => kind == JsonTokenType.StartObject, SeedRule.NoValue, SeedRule.MissingMember),
        Value("half a character", "\"\\ud800\"", static kind => kind == JsonTokenType.String, SeedRule.InvalidJson, SeedRule.WrongSchema),
        Value("a number that is none", "01", static kind => kind == JsonTokenType.Number, SeedRule.InvalidJson) with { Anywhere = true },
        Value("a number without end", "1e999", static kind => kind == JsonTokenType.Number, SeedRule.InvalidNumber),
        new("the member twice", static (text, member) => (member.Repeated(text), member.End + 2), SeedRule.DuplicateMember, SeedRule.WrongSchema),
        new("a member that nobody knows", static (text, member) => ($"{text[..member.Name]}\"zzz\": 1, {text[member.Name..]}", member.Name), SeedRule.UnknownMember, SeedRule.WrongSchema),
        new("a name in capitals", static (text, member) => Capital(text, member) is { } name ? (member.Renamed(text, name), member.Name) : null, SeedRule.UnknownMember, SeedRule.WrongSchema),
        new("a right-to-left override in a text", static (text, member) => Inside(text, member, "\u202E"), OfText),
        new("a control character in a text", static (text, member) => Inside(text, member, "\\u0007"), OfText),
        new("a blank before a text", static (text, member) => member.Kind == JsonTokenType.String ? ($"{text[..(member.Start + 1)]} {text[(member.Start + 1)..]}", member.Start) : null, OfText),
    ];

    /// <summary>Whether JSON's own reader says where, which is at the end of what it cannot read.</summary>
    public bool Anywhere { get; init; }

    private static BadSeed Value(string name, string value, Func<JsonTokenType, bool> goesWith, params string[] codes) =>
        new(name, (text, member) => goesWith(member.Kind) ? (member.WithValue(text, value), member.Start) : null, codes);

    private static string? Capital(string text, SeedMember member)
    {
        string name = text[(member.Name + 1)..text.IndexOf('"', member.Name + 1)];
        return char.IsAsciiLetterLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : null;
    }

    private static (string Text, int At)? Inside(string text, SeedMember member, string letter) =>
        member.Kind == JsonTokenType.String && member.End - member.Start > 4 ? (text.Insert(member.Start + 3, letter), member.Start) : null;
}
