namespace KzSaData;

/// <summary>How completely the dataset covers a kind of record in a period.</summary>
/// <remarks>The values are fixed. <see cref="CompletenessCodes"/> has the codes and the labels.</remarks>
public enum Completeness
{
    /// <summary>All there is, checked against a full list: no record means it did not happen.</summary>
    Census = 1,

    /// <summary>All that the named sources hold, searched through.</summary>
    Systematic = 2,

    /// <summary>What was judged important.</summary>
    Selective = 3,

    /// <summary>What happened to be found: no record says nothing.</summary>
    Anecdotal = 4,
}
