namespace KzSaData.Citations;

/// <summary>What a citation of a record has to say: the record, the release it was read in, and the sources it rests on.</summary>
internal sealed class Citation
{
    public Citation(ReleaseInfo release, DatasetRecord record)
    {
        Record = record;
        Release = release;
        Sources = [.. record.Evidence.Where(static e => e.Stance != Stance.Mentions).Select(static e => e.Source).Distinct()];
    }

    public DatasetRecord Record { get; }

    public ReleaseInfo Release { get; }

    /// <summary>The sources that support or contradict the record, in the order of its evidence, each once.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Key, version and hash: what it takes to find exactly this record again.</summary>
    public string Note => $"Record {Record.Key}, data version {Release.Version}, content SHA-256 {Release.ContentHash}. Rests on: {string.Join("; ", Sources.Select(SourceText.Of))}.";
}
