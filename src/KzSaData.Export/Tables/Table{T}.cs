namespace KzSaData.Export.Tables;

/// <summary>A table whose rows are each about one object.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="columns">Its columns.</param>
/// <param name="keyLength">How many of its first columns are its key.</param>
/// <param name="subjects">What the rows are about, in their order.</param>
internal sealed class Table<T>(string name, IReadOnlyList<Column<T>> columns, int keyLength, IEnumerable<T> subjects) : Table(name, columns, keyLength)
{
    public override IEnumerable<Cell[]> Rows
    {
        get
        {
            foreach (T subject in subjects)
            {
                Cell[] row = new Cell[columns.Count];
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] = columns[i].Of(subject);
                }

                yield return row;
            }
        }
    }
}
