using System.Text.Json;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Review;

/// <summary>What tells the items of a list apart, and how that is written.</summary>
internal static class ItemName
{
    private static readonly string[] EvidenceMembers = ["source", "locator", "fields"];
    private static readonly string[] RelationMembers = ["kind", "to"];
    private static readonly string[] NoteMembers = ["class"];
    private static readonly string[] CitedInMembers = ["source"];
    private static readonly string[] NameMembers = ["name/en"];

    /// <summary>The members of an item that its name holds.</summary>
    public static IReadOnlyList<string> Members(Field field) => field switch
    {
        { Key: { } key } => [key],
        { Name: "evidence" } => EvidenceMembers,
        { Name: "relations" } => RelationMembers,
        { Name: "notes" } => NoteMembers,
        { Name: "citedIn" } => CitedInMembers,
        _ => NameMembers,
    };

    /// <summary>The name of an item.</summary>
    public static string Of(JsonElement item, Field field, string path) => field switch
    {
        { Key: { } key } => $"{path}/{Text(item, key)}",
        { Name: "evidence" } => $"{path}: {Text(item, "source")}, {Text(item, "locator")} ({Fields(item)})",
        { Name: "relations" } => $"{path}: {Text(item, "kind")} {Text(item, "to")}",
        { Name: "notes" } => $"{path}: {Text(item, "class")}",
        { Name: "citedIn" } => $"{path}: {Text(item, "source")}",
        _ => $"{path}: {item.GetProperty("name").GetProperty("en").GetString()}",
    };

    private static string Fields(JsonElement evidence) =>
        evidence.TryGetProperty("fields", out JsonElement fields) ? string.Join(", ", fields.EnumerateArray().Select(static f => f.GetString())) : "the whole";

    private static string Text(JsonElement item, string member) => item.GetProperty(member).GetString()!;
}
