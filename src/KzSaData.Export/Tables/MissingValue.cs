namespace KzSaData.Export.Tables;

/// <summary>Why a cell has no value.</summary>
internal enum MissingValue
{
    /// <summary>No source says.</summary>
    Unknown = 1,

    /// <summary>Such a row has no such value.</summary>
    NotApplicable,

    /// <summary>There will be one: a period goes on, a text is still to be written.</summary>
    NotYet,
}
