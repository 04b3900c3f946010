namespace KzSaData.Schema;

/// <summary>Which keys a field gives an index.</summary>
internal enum IndexedBy
{
    /// <summary>Each of its codes, rows or records.</summary>
    Value = 1,

    /// <summary>Each of its actors, and the state that the actor is at home in.</summary>
    Home,

    /// <summary>Each of its places, and all places that it lies within.</summary>
    Within,

    /// <summary>The number 1, where the field is there.</summary>
    Presence,

    /// <summary>Of the items of the list that it belongs to, the value of the last.</summary>
    LastItem,

    /// <summary>Of the items of the list that it belongs to, the greatest value.</summary>
    GreatestItem,

    /// <summary>The number 1, where a query finds the date in less than all days from its first to its last: one of several, or of unknown end.</summary>
    DateInPieces,
}
