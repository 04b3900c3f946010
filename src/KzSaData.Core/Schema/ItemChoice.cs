namespace KzSaData.Schema;

/// <summary>Which items of a list are meant; a field that holds no list is one item.</summary>
internal enum ItemChoice
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The first.</summary>
    First,

    /// <summary>That with the greatest key.</summary>
    Greatest,
}
