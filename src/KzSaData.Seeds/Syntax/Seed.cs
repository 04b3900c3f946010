using KzSaData.Schema;

namespace KzSaData.Seeds.Syntax;

/// <summary>One row of a table as it was read: the unit that contributors write.</summary>
/// <param name="Table">The table it belongs to.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Path">The file that it was read from; null for one that comes from another dataset.</param>
internal sealed record Seed(Table Table, ObjectNode Value, string? Path)
{
    /// <summary>The id, or null where rows of the table have none.</summary>
    public string? Id => Table.HasIds ? Value.Text(RecordFields.Id) : null;
}
