namespace KzSaData.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>Text, codes and ids among it.</summary>
    Text = 1,

    /// <summary>An absolute address.</summary>
    Url,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A day of the ISO calendar.</summary>
    Day,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Codes or ids, with semicolons between.</summary>
    List,
}
