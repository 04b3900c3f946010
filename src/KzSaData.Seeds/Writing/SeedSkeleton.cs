using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Writing;

/// <summary>Writes the beginning of a seed: all that it must have, with what is missing said in place.</summary>
internal sealed class SeedSkeleton
{
    private readonly SeedLanguages languages;

    private SeedSkeleton(SeedLanguages languages) => this.languages = languages;

    /// <summary>A seed that the reader refuses until every placeholder is replaced.</summary>
    /// <param name="table">The table of the seed.</param>
    /// <param name="id">Its id.</param>
    /// <param name="languages">The languages of the dataset.</param>
    public static string Write(Table table, string id, SeedLanguages languages)
    {
        StringBuilder text = new();
        new SeedSkeleton(languages).AppendObject(text, table.ObjectType, 0, id, SeedFile.SchemaOf(table));
        return text.Append('\n').ToString();
    }

    private void AppendObject(StringBuilder text, ObjectType type, int indent, string? id, string? schema)
    {
        string separator = "{\n";
        if (schema is not null)
        {
            Append("$schema", JsonLine.Of(schema));
        }

        foreach (Field field in type.Fields)
        {
            // What evidence must name is what a record is about: it stands in the skeleton, to be filled in or taken out; and no amount is without a number.
            if (field.IsRequired || field.NeedsEvidence || (type == EvidenceFields.ObjectType && field.Slot == EvidenceFields.Fields) || field == EstimateFields.All[EstimateFields.Best])
            {
                Append(field.Name, id is not null && field == RecordFields.IdField ? JsonLine.Of(id) : Value(field, indent + 2));
            }
        }

        text.Append('\n').Append(' ', indent).Append('}');

        void Append(string name, string value)
        {
            text.Append(separator).Append(' ', indent + 2).Append('"').Append(name).Append("\": ").Append(value);
            separator = ",\n";
        }
    }

    private string Value(Field field, int indent)
    {
        string one = field.Type == FieldType.Localized ? Nested(languages.TextType, indent)
            : field.Type == FieldType.Object ? Nested(field.ObjectType!, indent + (field.IsList ? 2 : 0))
            : JsonLine.Of(SeedFile.Placeholder + Hint(field));
        return !field.IsList ? one
            : field.Type == FieldType.Object ? $"[\n{new string(' ', indent + 2)}{one}\n{new string(' ', indent)}]"
            : $"[{one}]";
    }

    private string Nested(ObjectType type, int indent)
    {
        StringBuilder text = new();
        AppendObject(text, type, indent, null, null);
        return text.ToString();
    }

    private static string Hint(Field field)
    {
        string codes = field.Codes is { } list ? $" One of: {string.Join(", ", list.Entries.Select(static entry => entry.Code))}." : string.Empty;
        string example = field.Example is { } value ? $" Such as {value.Replace("\"", "'", StringComparison.Ordinal)}." : string.Empty;
        string optional = field.IsRequired ? string.Empty : " Take the member out where no source says.";
        return $"{field.Description}{codes}{example}{optional}";
    }
}
