namespace KzSaData.Values;

/// <summary>What a date is within its sentence, which decides its preposition and its case.</summary>
internal enum DateRole
{
    /// <summary>It stands alone: <c>March 2019</c>.</summary>
    Alone = 1,

    /// <summary>It stands alone and is approximate: <c>about March 2019</c>.</summary>
    About = 2,

    /// <summary>What began then goes on: <c>since March 2019</c>.</summary>
    Since = 3,

    /// <summary>It is the start of something that ended: <c>from March 2019</c>.</summary>
    From = 4,

    /// <summary>It is the end of something whose start is named: <c>to March 2019</c>.</summary>
    To = 5,

    /// <summary>It is the end of something whose start is not named: <c>until March 2019</c>.</summary>
    Until = 6,

    /// <summary>One of two dates between which a day lies: <c>between March</c> <c>and May 2019</c>.</summary>
    Between = 7,

    /// <summary>It is the latest that is possible: <c>no later than March 2019</c>.</summary>
    NotLater = 8,

    /// <summary>It is the earliest that is possible: <c>no earlier than March 2019</c>.</summary>
    NotBefore = 9,
}
