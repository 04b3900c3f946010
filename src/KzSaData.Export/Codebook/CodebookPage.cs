using System.Text;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Codebook;

/// <summary>A page for people: what the tables are, what each column holds, what the codes stand for, and what to mind.</summary>
internal static class CodebookPage
{
    /// <summary>The name of the file.</summary>
    public const string Name = EarlierExport.Codebook;

    public static void Write(IReadOnlyList<Table> tables, Provenance provenance, Stream stream)
    {
        using StreamWriter page = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        WriteHead(page, provenance);
        foreach (Table table in tables)
        {
            WriteTable(page, table);
        }

        page.WriteLine("\n## Codes");
        foreach (CategoryList list in tables.SelectMany(static table => table.Columns).Select(static column => column.Categories).OfType<CategoryList>().DistinctBy(static list => list.Name, StringComparer.Ordinal).OrderBy(static list => list.Name, StringComparer.Ordinal))
        {
            page.WriteLine($"\n### {list.Name}\n");
            foreach (Category category in list.All)
            {
                page.WriteLine($"- `{category.Code}`: {category.Label("en")}");
            }
        }
    }

    private static void WriteHead(StreamWriter page, Provenance provenance)
    {
        page.WriteLine($"# Codebook: {provenance.Title}\n");
        foreach ((string name, string value) in provenance.Pairs.Skip(1))
        {
            page.WriteLine($"- {name.Replace('_', ' ')}: {value}");
        }

        page.WriteLine("\n## What to mind\n");
        foreach (string advice in CodebookAdvice.All)
        {
            page.WriteLine($"- {advice}");
        }

        page.WriteLine("\nA cell without a value says why:\n");
        foreach ((_, string token, string label) in MissingToken.All)
        {
            page.WriteLine($"- {(token.Length == 0 ? "an empty cell" : $"`{token}`")}: {label}");
        }
    }

    private static void WriteTable(StreamWriter page, Table table)
    {
        page.WriteLine($"\n## {table.Name}\n\n{table.Meaning} Its key: {string.Join(", ", table.Key)}.");
        foreach (ForeignKey key in table.JointKeys)
        {
            page.WriteLine($"\n{string.Join(", ", key.Columns)} refer to {string.Join(", ", key.Key)} of {key.Table}.");
        }

        page.WriteLine("\n| Column | Type | Holds |\n| --- | --- | --- |");
        foreach (Column column in table.Columns)
        {
            page.WriteLine($"| {column.Name} | {TypeOf(column)} | {column.Meaning.Text.Replace("|", "\\|", StringComparison.Ordinal)}{UnitOf(column)} |");
        }
    }

    private static string TypeOf(Column column)
    {
        string type = Enum.GetName(column.Type)!.ToLowerInvariant();
        return column.RefersTo is { } table ? $"{type}: id of {table}"
            : column.Categories is { } codes ? $"{type}: code of {codes.Name}"
            : type;
    }

    private static string UnitOf(Column column) => column.Meaning.Unit is { } unit ? $" Unit: {unit}." : string.Empty;
}
