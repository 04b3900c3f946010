namespace KzSaData;

/// <summary>The dataset that this package carries.</summary>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public static class KzSaDataset
{
    // Neither a static constructor nor Lazy: were the assembly damaged, each use would say so in the exception that fits.
    private static Dataset? embedded;

    /// <summary>The embedded dataset, opened on first use, once.</summary>
    /// <remarks>Disposing it does nothing: it lasts as long as the program.</remarks>
    /// <exception cref="DatasetFormatException">The assembly was damaged after it was built.</exception>
    public static Dataset Current => embedded ?? Open();

    private static Dataset Open()
    {
        const string name = "KzSaData.dataset.kzsa";
        Stream image = typeof(KzSaDataset).Assembly.GetManifestResourceStream(name)
            ?? throw new DatasetFormatException($"The assembly KzSaData lacks its resource '{name}'. Get the package again.");

        // Of several threads that come first at once, one wins, and all see its dataset.
        Dataset opened = Dataset.OpenEmbedded(image);
        return Interlocked.CompareExchange(ref embedded, opened, null) ?? opened;
    }
}
