using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>Keeps what a predicate of the user's holds for. It is asked for the rows that all other filters have left.</summary>
internal sealed class PredicateFilter<T>(EntityTable table, Func<T, bool> predicate) : RowFilter(isSlow: true)
    where T : DatasetRecord
{
    protected override bool Holds(int row) => predicate((T)table.EntityAt(row));
}
