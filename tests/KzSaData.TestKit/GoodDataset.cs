namespace KzSaData.TestKit;

/// <summary>The good folder, compiled once for a class of tests.</summary>
public sealed class GoodDataset : IDisposable
{
    public Dataset Data { get; } = SeedFiles.Good.Dataset();

    public void Dispose() => Data.Dispose();
}
