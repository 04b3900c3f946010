using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>What an image holds of a table besides its rows and their dates: it follows from them, and is computed here alone.</summary>
/// <param name="Support">For each row, how sure it is that it happened.</param>
/// <param name="Totals">For each investment, what a total needs to know.</param>
/// <param name="Indexes">The indexes.</param>
internal sealed record DerivedColumns(ByteSink Support, ByteSink Totals, IndexBuilder Indexes)
{
    /// <summary>Computes them from the rows of a table of records.</summary>
    public static DerivedColumns Of(EntityTable table) => Of(table, IndexBuilder.Over(table, null));

    /// <summary>Whether an index follows from more than the fields of a row.</summary>
    public static bool Has(IndexKind index) => index is IndexKind.Support or IndexKind.SupportOfField or IndexKind.Disputed or IndexKind.DisputedField;

    /// <summary>The one index of those, made from the rows.</summary>
    public static IndexBuilder IndexOf(EntityTable table, IndexKind index) => Of(table, new IndexBuilder(index)).Indexes;

    private static DerivedColumns Of(EntityTable table, IndexBuilder indexes)
    {
        DerivedColumns columns = new(new ByteSink(), new ByteSink(), indexes);
        for (int row = 0; row < table.Count; row++)
        {
            // Not the table's own object: a million records need not stay in memory.
            DatasetRecord record = (DatasetRecord)table.Make(row);
            columns.AddSupport(record);
            columns.AddDisputes(record);
            if (record is Investment investment)
            {
                TotalsRow.Write(columns.Totals, investment);
            }
        }

        return columns;
    }

    private void AddSupport(DatasetRecord record)
    {
        Support happened = SupportRule.Of(record);
        Support.U8((byte)happened);
        Indexes.Add(IndexKind.Support, CodeValue.Of(happened), record.Row);
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
            Indexes.Add(IndexKind.DisputedField, (uint)new FieldPath(dispute.Field).FieldIn(record.EntityType.ObjectType)!.Slot, record.Row);
        }
    }
}
