using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query in some order, by words of up to 64 rows of one table.</summary>
internal abstract class RowWalk
{
    /// <summary>The table of the rows to which the last step has led.</summary>
    public abstract EntityTable Table { get; }

    /// <summary>Goes to the next rows; false at the end.</summary>
    /// <param name="first">The row that the lowest bit stands for.</param>
    /// <param name="rows">The rows that are in the query, perhaps none; they come from the lowest bit to the highest, and all of them lie on one page of the table.</param>
    public abstract bool Next(out int first, out ulong rows);
}
