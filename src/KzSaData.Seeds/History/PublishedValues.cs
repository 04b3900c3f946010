using System.Text.Json;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.History;

/// <summary>The values of a record that people cite: dates, participants, amounts, kinds. Wording, links and evidence are not among
/// them; they may grow and be improved without an entry in the ledger.</summary>
internal static class PublishedValues
{
    private static readonly int[] Wording = [RecordFields.Id, RecordFields.Title, RecordFields.Summary, RecordFields.Areas, RecordFields.Evidence, RecordFields.Relations, RecordFields.Notes];

    /// <summary>The paths and values of a record, in the order of its seed.</summary>
    public static IEnumerable<(string Path, string Value)> Of(JsonElement record, Table table)
    {
        foreach (string path in table.ObjectType.Fields.Where(IsValue).SelectMany(field => Paths(record, field)).Distinct(StringComparer.Ordinal))
        {
            if (FieldText.Of(record, table.ObjectType, path) is { } value)
            {
                yield return (path, value);
            }
        }
    }

    /// <summary>Whether a value is of a list, to which something may be added: a participant, a step of the other side.</summary>
    public static bool IsOpenList(string path, Table table) => table.ObjectType.Find(path.Split('/')[0]) is { IsList: true };

    // What came out of an event becomes known with time, and the purpose of a programme is wording.
    private static bool IsValue(Field field) => !Wording.Contains(field.Slot) && field.Name is not "outcomes" && field.Type != FieldType.Localized;

    private static IEnumerable<string> Paths(JsonElement record, Field field)
    {
        if (field.Key is not { } key)
        {
            yield return field.Name;
        }
        else if (record.TryGetProperty(field.Name, out JsonElement list))
        {
            foreach (JsonElement item in list.EnumerateArray())
            {
                string path = $"{field.Name}/{item.GetProperty(key).GetString()}";
                yield return path;
                yield return $"{path}/{Detail(field)}";
            }
        }
    }

    // The one other member of an item that is a value of its own.
    private static string Detail(Field field) => field.Name switch
    {
        "participants" => "title/en",
        "quantities" => "unit",
        "legalSteps" => "by",
        _ => "date",
    };
}
