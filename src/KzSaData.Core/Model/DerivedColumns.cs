using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>What an image holds of a table besides its rows and their dates: it follows from them, and is computed here alone.</summary>
/// <param name="Support">For each row, how sure it is that it happened.</param>
/// <param name="Totals">For each investment, what a total needs to know.</param>
/// <param name="Indexes">The indexes.</param>
internal sealed record DerivedColumns(ByteSink Support, ByteSink Totals, IndexBuilder Indexes)
{
    /// <summary>The indexes that follow from the rule of support, each a bit.</summary>
    public const ulong RuledIndexes =
        1UL << (int)IndexKind.Support | 1UL << (int)IndexKind.SupportOfField | 1UL << (int)IndexKind.Disputed | 1UL << (int)IndexKind.DisputedField;

    /// <summary>Computes them from the rows of a table of records.</summary>
    public static DerivedColumns Of(EntityTable table) => Of(table, IndexBuilder.Over(table, null), static (columns, record) =>
    {
        columns.AddSupport(record);
        columns.AddClaims(record);
        columns.AddDisputes(record);
        columns.AddTotals(record);
    });

    /// <summary>Whether an index follows from more than the fields of a row.</summary>
    public static bool Has(IndexKind index) => (RuledIndexes >> (int)index & 1) != 0;

    /// <summary>The one index of those, made from the rows.</summary>
    public static IndexBuilder IndexOf(EntityTable table, IndexKind index) => Of(table, new IndexBuilder(index), index switch
    {
        IndexKind.Support => static (columns, record) => columns.AddSupport(record),
        IndexKind.SupportOfField => static (columns, record) => columns.AddClaims(record),
        _ => static (columns, record) => columns.AddDisputes(record),
    }).Indexes;

    /// <summary>The column that totals are made of, made from the rows.</summary>
    public static ByteSink TotalsOf(EntityTable table) => Of(table, new IndexBuilder(null), static (columns, record) => columns.AddTotals(record)).Totals;

    private static DerivedColumns Of(EntityTable table, IndexBuilder indexes, Action<DerivedColumns, DatasetRecord> add)
    {
        DerivedColumns columns = new(new ByteSink(), new ByteSink(), indexes);
        ImageExpansion expansion = new(table.Store.Image.Memory);
        for (int row = 0; row < table.Count; row++)
        {
            expansion.Add(table.View(row), table.ObjectType);

            // Not the table's own object: a million records need not stay in memory.
            add(columns, (DatasetRecord)table.Make(row));
        }

        return columns;
    }

    private void AddSupport(DatasetRecord record)
    {
        Support happened = SupportRule.Of(record);
        Support.U8((byte)happened);
        Indexes.Add(IndexKind.Support, CodeValue.Of(happened), record.Row);
    }

    private void AddClaims(DatasetRecord record)
    {
        foreach ((Field field, Support support) in SupportRule.OfFields(record))
        {
            Indexes.Add(IndexKind.SupportOfField, ClaimKeys.Of(field, support), record.Row);
        }
    }

    private void AddDisputes(DatasetRecord record)
    {
        foreach (Dispute dispute in record.Disputes)
        {
            Indexes.Add(IndexKind.Disputed, 1, record.Row);
            Field field = new FieldPath(dispute.Field).FieldIn(record.EntityType.ObjectType) ?? throw DatasetFormatException.Damaged($"it has evidence on {Quotation.Of(dispute.Field)}, which its kind does not have");
            Indexes.Add(IndexKind.DisputedField, (uint)field.Slot, record.Row);
        }
    }

    private void AddTotals(DatasetRecord record)
    {
        if (record is Investment investment)
        {
            TotalsRow.Write(Totals, investment);
        }
    }
}
