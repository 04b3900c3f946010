/// <summary>A page of a list.</summary>
/// <param name="Total">How many records the filters keep, over all pages.</param>
/// <param name="Items">The records of this page, as their seeds are, with their support.</param>
/// <param name="Next">The address of the next page, or null on the last.</param>
internal sealed record RecordPage<T>(int Total, IReadOnlyList<T> Items, string? Next);
