namespace KzSaData;

/// <summary>The dataset that this package carries.</summary>
/// <threadsafety>Safe to use from several threads.</threadsafety>
public static class KzSaDataset
{
    // Lazy, not a static constructor: were the assembly damaged, each use would say so in the exception that fits.
    private static readonly Lazy<Dataset> Embedded = new(Open);

    /// <summary>The embedded dataset, opened on first use, once.</summary>
    /// <remarks>Disposing it does nothing: it lasts as long as the program.</remarks>
    /// <exception cref="DatasetFormatException">The assembly was damaged after it was built.</exception>
    public static Dataset Current => Embedded.Value;

    private static Dataset Open()
    {
        const string name = "KzSaData.dataset.kzsa";
        Stream image = typeof(KzSaDataset).Assembly.GetManifestResourceStream(name)
            ?? throw new DatasetFormatException($"The assembly KzSaData lacks its resource '{name}'. Get the package again.");
        return Dataset.OpenEmbedded(image);
    }
}
