namespace KzSaData.Export.Tables;

/// <summary>A column, and how its cells are read from what a row is about.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="name">Its name.</param>
/// <param name="type">What its cells hold.</param>
/// <param name="meaning">What that means.</param>
/// <param name="read">Reads a cell.</param>
internal sealed class Column<T>(string name, ColumnType type, Meaning meaning, Func<T, Cell> read) : Column(name, type, meaning)
{
    /// <summary>The cell of a row.</summary>
    public Cell Of(T subject) => read(subject).Or(Meaning.Absent);
}
