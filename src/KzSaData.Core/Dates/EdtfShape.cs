namespace KzSaData.Values;

/// <summary>The three shapes of an EDTF expression.</summary>
internal enum EdtfShape
{
    /// <summary>Some day within bounds.</summary>
    Single = 1,

    /// <summary>All days from a start to an end.</summary>
    Interval = 2,

    /// <summary>Some day within one of several bounds.</summary>
    OneOf = 3,
}
