namespace KzSaData;

/// <summary>How one record relates to another; read as "this record … that record".</summary>
/// <remarks>The values are fixed. <see cref="RelationKindCodes"/> has the codes and the labels.</remarks>
public enum RelationKind
{
    /// <summary>Is a part of it. IATI RelatedActivityType 1 (parent).</summary>
    PartOf = 1,

    /// <summary>Comes after it in one chain of events.</summary>
    Follows = 2,

    /// <summary>Leads to it.</summary>
    LeadsTo = 3,

    /// <summary>Carries it out, as a contract does an agreement.</summary>
    Implements = 4,

    /// <summary>Changes it.</summary>
    Amends = 5,

    /// <summary>Takes its place.</summary>
    Supersedes = 6,

    /// <summary>Is about it.</summary>
    Concerns = 7,

    /// <summary>Makes it come true, as an event does a proposal.</summary>
    Realises = 8,

    /// <summary>Is the other side's report of the same flow.</summary>
    Mirrors = 9,

    /// <summary>Is the same thing under another id.</summary>
    Duplicates = 10,

    /// <summary>Looks alike and is another thing; the relation's note says why.</summary>
    DistinctFrom = 11,
}
