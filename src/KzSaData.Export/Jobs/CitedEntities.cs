namespace KzSaData;

/// <summary>What a file of citations has entries for.</summary>
public enum CitedEntities
{
    /// <summary>The records, and after them the sources that they rest on, each once.</summary>
    RecordsAndSources = 1,

    /// <summary>The sources alone.</summary>
    Sources,
}
