namespace KzSaData.Seeds.Contributing;

/// <summary>A source of the seeds, as far as its file can be read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Address">Where it was seen; null where it has none.</param>
/// <param name="Publisher">The id of its publisher; null where it has none.</param>
/// <param name="Language">Its language; null where it has none.</param>
/// <param name="Type">The code of its type; null where it has none.</param>
internal sealed record KnownSource(string Id, Uri? Address, string? Publisher, string? Language, string? Type);
