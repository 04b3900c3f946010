using System.Globalization;
using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Handbook;

/// <summary>The fields of every type as tables in Markdown, with good and bad examples.</summary>
internal static class FieldGuide
{
    /// <summary>The tables.</summary>
    public static string Write(SeedLanguages languages)
    {
        StringBuilder text = new();
        List<ObjectType> parts = [];
        Add(text, "every record", "What all seven kinds share. The date differs in meaning; see the kind.", [.. EventFields.ObjectType.Fields.Where(IsCommon)], parts);
        foreach (Table table in Tables.All.OrderByDescending(static table => table.HoldsRecords).ThenByDescending(static table => table.File))
        {
            IEnumerable<Field> own = table.HoldsRecords ? table.ObjectType.Fields.Where(static field => !IsCommon(field) || field.Slot == RecordFields.Date) : table.ObjectType.Fields;
            Add(text, $"{table.ObjectType.Name}, in {table.Path}{(table.File == TableFile.Folder ? "/" : string.Empty)}", table.ObjectType.Description, [.. own], parts);
        }

        parts.Add(languages.TextType);
        for (int i = 0; i < parts.Count; i++)
        {
            Add(text, parts[i].Name, parts[i].Description, parts[i].Fields, parts);
        }

        return text.ToString();
    }

    private static bool IsCommon(Field field) => field.Slot < RecordFields.Own;

    private static void Add(StringBuilder text, string name, string description, IReadOnlyList<Field> fields, List<ObjectType> parts)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {char.ToUpperInvariant(name[0])}{name.AsSpan(1)}\n\n{description}\n\n| Field | What it holds | Good | Bad |\n|---|---|---|---|\n");
        foreach (Field field in fields)
        {
            string shown = field.IsRequired ? $"**`{field.Name}`**" : $"`{field.Name}`";
            text.Append(CultureInfo.InvariantCulture, $"| {shown}{(field.NeedsEvidence ? " ◆" : string.Empty)} | {Holds(field)} | {Good(field)} | {Bad(field)} |\n");
            if (field.ObjectType is { } part && !parts.Contains(part))
            {
                parts.Add(part);
            }
        }

        text.Append('\n');
    }

    private static string Holds(Field field) => field switch
    {
        { Codes: { } codes } => $"{field.Description} [Codes](#{Anchor(codes)}).",
        { Type: FieldType.Localized } => $"{field.Description} [text](#text).",
        { ObjectType: { } type } => $"{field.Description} [{(field.IsList ? "List of " : string.Empty)}{type.Name}](#{type.Name}).",
        _ => field.Description,
    };

    private static string Good(Field field) => field.Example is { } example ? $"`{Cell(example)}`" : string.Empty;

    // A value in front of its reason is shown as code.
    private static string Bad(Field field)
    {
        if (field.BadExample is not { } bad)
        {
            return string.Empty;
        }

        int end = bad[0] switch
        {
            '"' => bad.IndexOf('"', 1) + 1,
            '[' => bad.IndexOf(']', StringComparison.Ordinal) + 1,
            '{' => bad.IndexOf('}', StringComparison.Ordinal) + 1,
            _ => 0,
        };
        return end == 0 ? Cell(bad) : $"`{Cell(bad[..end])}`{Cell(bad[end..])}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Anchor(CodeList codes) => codes.Name.ToLowerInvariant();
}
