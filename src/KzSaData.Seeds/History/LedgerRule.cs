namespace KzSaData.Seeds.History;

/// <summary>The codes of the rules on what was published; each has an entry in the contributors' guide.</summary>
internal static class LedgerRule
{
    /// <summary>A value that was published is another one now, and no correction says so.</summary>
    public const string ChangedInSilence = "KZ0802";

    /// <summary>A record that was published is gone, and nothing says that it was retired.</summary>
    public const string Vanished = "KZ0803";

    /// <summary>An id is said to be retired that never was published.</summary>
    public const string NeverPublished = "KZ0804";
}
