namespace KzSaData.Schema;

/// <summary>How a value is compared with what a source gives in its place.</summary>
internal enum Comparison
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As an EDTF date: two can be true together where one day is in both.</summary>
    Date,

    /// <summary>As a code: two are the same or not, and <see cref="CodeList.Unknown"/> compares with nothing.</summary>
    Code,

    /// <summary>As a number with its qualifier.</summary>
    Number,

    /// <summary>As a number with its qualifier in a currency; sums in two currencies can be true together.</summary>
    Money,
}
