using System.Text;
using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Writing;

/// <summary>Writes the beginning of a seed: all that a check will ask for, with what is missing said in place.</summary>
internal sealed class SeedSkeleton
{
    // As many items of a list as an example has: an event has two sides.
    private const int MostItems = 2;

    private readonly SeedLanguages languages;
    private readonly IReadOnlyDictionary<string, string> known;

    private SeedSkeleton(SeedLanguages languages, IReadOnlyDictionary<string, string> known)
    {
        this.languages = languages;
        this.known = known;
    }

    /// <summary>A seed that the reader refuses until every placeholder is replaced.</summary>
    /// <param name="table">The table of the seed.</param>
    /// <param name="languages">The languages of the dataset.</param>
    /// <param name="known">What is known already: members of the seed, and their values as JSON.</param>
    public static string Write(Table table, SeedLanguages languages, IReadOnlyDictionary<string, string> known)
    {
        StringBuilder text = new();
        new SeedSkeleton(languages, known).AppendObject(text, table.ObjectType, 0, null, SeedFile.SchemaOf(table), isRow: true);
        return text.Append('\n').ToString();
    }

    /// <summary>An entry of a list of rows, such as a ledger, as deep in it as its items are.</summary>
    /// <inheritdoc cref="Write"/>
    public static string WriteItem(Table table, SeedLanguages languages, IReadOnlyDictionary<string, string> known)
    {
        StringBuilder text = new();
        new SeedSkeleton(languages, known).AppendObject(text, table.ObjectType, 2, null, null, isRow: true);
        return text.ToString();
    }

    private void AppendObject(StringBuilder text, ObjectType type, int indent, JsonElement? example, string? schema, bool isRow = false)
    {
        string separator = "{\n";
        if (schema is not null)
        {
            Append("$schema", JsonLine.Of(schema));
        }

        foreach (Field field in type.Fields)
        {
            if (isRow && known.TryGetValue(field.Name, out string? value))
            {
                Append(field.Name, value);
            }
            else if (IsAsked(type, field))
            {
                Append(field.Name, Value(field, indent + 2, ExampleOf(type, field, example)));
            }
        }

        text.Append('\n').Append(' ', indent).Append('}');

        void Append(string name, string value)
        {
            text.Append(separator).Append(' ', indent + 2).Append('"').Append(name).Append("\": ").Append(value);
            separator = ",\n";
        }
    }

    // What evidence must name is what a record is about: it stands in the skeleton, to be filled in or taken out; and no amount is without a number.
    private bool IsAsked(ObjectType type, Field field) =>
        field.IsRequired || field.NeedsEvidence || type == languages.TextType || GuidanceBook.Of(field).IsAsked || field == EstimateFields.All[EstimateFields.Best];

    // The example of a kind says what fits it; a text in another language than the example's has none, rather than one about something else.
    private JsonElement? ExampleOf(ObjectType type, Field field, JsonElement? example) =>
        example is { ValueKind: JsonValueKind.Object } whole && whole.TryGetProperty(field.Name, out JsonElement member) ? member
        : example is not null && type == languages.TextType || field.Example is not { } own ? null
        : Parse(own);

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private string Value(Field field, int indent, JsonElement? example)
    {
        if (!field.IsList || field.Type is not (FieldType.Object or FieldType.Localized))
        {
            string value = One(field, indent, example);
            return field.IsList ? $"[{value}]" : value;
        }

        JsonElement?[] items = example is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? [.. list.EnumerateArray().Take(MostItems)] : [null];
        string blanks = new(' ', indent + 2);
        return $"[\n{string.Join(",\n", items.Select(item => blanks + One(field, indent + 2, item)))}\n{new string(' ', indent)}]";
    }

    private string One(Field field, int indent, JsonElement? example)
    {
        if (field.Type is not (FieldType.Object or FieldType.Localized))
        {
            return JsonLine.Of(SeedFile.Placeholder + Hint(field, example));
        }

        StringBuilder text = new();
        AppendObject(text, field.Type == FieldType.Localized ? languages.TextType : field.ObjectType!, indent, example, null);
        return text.ToString();
    }

    private string Hint(Field field, JsonElement? example)
    {
        string codes = field.Codes is { } list ? $" One of: {string.Join(", ", list.Entries.Select(static entry => entry.Code))}." : string.Empty;
        string such = example is { } value ? $" Such as {value.GetRawText().Replace("\"", "'", StringComparison.Ordinal)}." : string.Empty;
        string optional = field.IsRequired ? string.Empty
            : languages.TextType.Fields.Contains(field) ? " Take the line out where you do not write it well."
            : " Take the member out where no source says.";
        return $"{field.Description}{codes}{such}{optional}";
    }
}
