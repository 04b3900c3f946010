namespace KzSaData;

/// <summary>The six kinds of record.</summary>
/// <remarks>The values are fixed. <see cref="RecordKindCodes"/> has the codes and the labels.</remarks>
public enum RecordKind
{
    /// <summary>Something that happened, was planned or was reported.</summary>
    Event = 1,

    /// <summary>A document that two or more sides concluded.</summary>
    Agreement = 2,

    /// <summary>A flow of money or goods in kind.</summary>
    Investment = 3,

    /// <summary>A statistic.</summary>
    Indicator = 4,

    /// <summary>A standing initiative.</summary>
    Programme = 5,

    /// <summary>What somebody proposes.</summary>
    Proposal = 6,
}
