using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>What an image holds of a table besides its rows and their dates: it follows from them, and is computed here alone.</summary>
/// <param name="Support">For each row, how well it is supported.</param>
/// <param name="Totals">For each investment, what a total needs to know.</param>
/// <param name="Indexes">The indexes and words.</param>
internal sealed record DerivedColumns(ByteSink Support, ByteSink Totals, IndexBuilder Indexes)
{
    /// <summary>Computes them from the rows of a table of records.</summary>
    public static DerivedColumns Of(EntityTable table)
    {
        DerivedColumns columns = new(new ByteSink(), new ByteSink(), IndexBuilder.Over(table, null));
        for (int row = 0; row < table.Count; row++)
        {
            // Not the table's own object: a million records need not stay in memory.
            DatasetRecord record = (DatasetRecord)table.Make(row);
            Support degree = SupportRule.Of(record);
            columns.Support.U8((byte)degree);
            columns.Indexes.Add(IndexKind.Support, CodeValue.Of(degree), row);
            if (record is Investment investment)
            {
                TotalsRow.Write(columns.Totals, investment);
            }
        }

        return columns;
    }
}
