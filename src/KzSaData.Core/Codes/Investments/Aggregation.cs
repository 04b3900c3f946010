namespace KzSaData;

/// <summary>How an investment counts in a total.</summary>
/// <remarks>The values are fixed. <see cref="AggregationCodes"/> has the codes and the labels.</remarks>
public enum Aggregation
{
    /// <summary>It counts.</summary>
    Countable = 1,

    /// <summary>A total that stands over other records: never summed with them.</summary>
    Umbrella = 2,

    /// <summary>It is inside the amount of another record, to which it has a part-of relation.</summary>
    PartOf = 3,

    /// <summary>The same money as another record.</summary>
    Duplicate = 4,
}
