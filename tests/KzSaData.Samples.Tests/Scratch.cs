namespace KzSaData.Samples.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kzsa-samples").FullName;

    public string At(params string[] names) => Path.Combine([Folder, .. names]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
