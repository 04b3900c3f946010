namespace KzSaData;

/// <summary>Why a total does not count an investment.</summary>
public enum LeftOutReason
{
    /// <summary>No source names a sum.</summary>
    NoAmount = 1,

    /// <summary>It is a sum over other investments, such as a bank's portfolio.</summary>
    Umbrella = 2,

    /// <summary>Its money is inside the amount of another investment that the same total counts.</summary>
    PartOfCounted = 3,

    /// <summary>It is the same money as another record, reported anew.</summary>
    Duplicate = 4,

    /// <summary>It was cancelled or has lapsed: no money flows.</summary>
    Cancelled = 5,
}
