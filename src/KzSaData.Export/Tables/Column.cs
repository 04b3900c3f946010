namespace KzSaData.Export.Tables;

/// <summary>A column of a table.</summary>
/// <param name="name">Its name, in lower case with underscores.</param>
/// <param name="type">What its cells hold.</param>
/// <param name="meaning">What that means.</param>
internal abstract class Column(string name, ColumnType type, Meaning meaning)
{
    public string Name => name;

    public ColumnType Type => type;

    public Meaning Meaning => meaning;

    /// <summary>The codes that it may hold; null where it holds no codes.</summary>
    public CategoryList? Categories { get; init; }

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose ids it holds; null where it holds none.</summary>
    public string? RefersTo { get; init; }
}
