namespace KzSaData.Values;

/// <summary>What a number is counted in when it is written for people.</summary>
internal enum Magnitude
{
    /// <summary>Ones: all digits are written.</summary>
    One = 0,

    /// <summary>10^6.</summary>
    Million = 1,

    /// <summary>10^9.</summary>
    Billion = 2,

    /// <summary>10^12.</summary>
    Trillion = 3,
}
