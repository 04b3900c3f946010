namespace KzSaData;

/// <summary>Something published that was changed afterwards: a <see cref="Correction"/> or a <see cref="RetiredId"/>.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public abstract class DatasetChange
{
    private protected DatasetChange(EdtfDate date, string version, string reason)
    {
        Date = date;
        Version = version;
        Reason = reason;
    }

    /// <summary>The day of the change.</summary>
    public EdtfDate Date { get; }

    /// <summary>The first version of the data with the change.</summary>
    public string Version { get; }

    /// <summary>Why it was changed.</summary>
    public string Reason { get; }
}
