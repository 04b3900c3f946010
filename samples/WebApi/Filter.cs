using System.ComponentModel;

/// <summary>The parameters that all lists take, as they came.</summary>
internal sealed record Filter(
    [property: Description("Only these areas of cooperation; may be given several times.")] string[]? Area,
    [property: Description("Only records in which this actor takes part; a state stands for its companies and bodies too.")] string? Actor,
    [property: Description("Only what may have happened then or later: an EDTF date such as 2022 or 2022-07-01.")] string? From,
    [property: Description("Only what may have happened then or earlier: an EDTF date.")] string? To,
    [property: Description("Only what has all these words, or words that begin with them, in its title or summary, in any of four languages.")] string? Text,
    [property: Description("The most records on a page.")] string? Limit,
    [property: Description("Where the page begins: the next of the page before.")] string? Cursor);
