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

/// <summary>Lays an entity out as lines, in the order of its seed. Items of lists are named by what tells them apart, so that an
/// item that was inserted does not make all those after it look changed.</summary>
internal static class FieldLines
{
    /// <summary>The lines of an entity.</summary>
    public static IReadOnlyList<FieldLine> Of(Entity entity)
    {
        JsonElement json = JsonSerializer.SerializeToElement(entity, KzSaJson.Options.GetTypeInfo(entity.GetType()));
        List<FieldLine> lines = [];
        Add(json, Tables.Of(entity.Table.Id).ObjectType, string.Empty, lines);
        return lines;
    }

    private static void Add(JsonElement json, ObjectType type, string prefix, List<FieldLine> lines)
    {
        foreach (Field field in type.Fields)
        {
            if (!json.TryGetProperty(field.Name, out JsonElement value) || (prefix.Length == 0 && field.Slot == RecordFields.Id))
            {
                continue;
            }

            string path = prefix + field.Name;
            if (field.Type == FieldType.Localized)
            {
                lines.AddRange(value.EnumerateObject().Select(language => new FieldLine($"{path}/{language.Name}", Text(language.Value))));
            }
            else if (field.Type != FieldType.Object)
            {
                lines.Add(new FieldLine(path, Text(value)));
            }
            else if (!field.IsList)
            {
                Add(value, field.ObjectType!, $"{path}/", lines);
            }
            else
            {
                AddItems(value, field, path, lines);
            }
        }
    }

    private static void AddItems(JsonElement list, Field field, string path, List<FieldLine> lines)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (JsonElement item in list.EnumerateArray())
        {
            string name = ItemName.Of(item, field, path);
            int number = seen[name] = seen.GetValueOrDefault(name) + 1;
            lines.Add(new FieldLine(number == 1 ? name : $"{name} ({number})", Members(item, field.ObjectType!, ItemName.Members(field))));
        }
    }

    // What the name of the item does not tell already.
    private static string Members(JsonElement item, ObjectType type, IReadOnlyList<string> named)
    {
        List<FieldLine> members = [];
        Add(item, type, "-/", members);
        return string.Join("; ", members.Where(m => !named.Contains(m.Path[2..], StringComparer.Ordinal)).Select(static m => $"{m.Path[2..].Replace("/en", string.Empty, StringComparison.Ordinal)} {m.Value}"));
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}
