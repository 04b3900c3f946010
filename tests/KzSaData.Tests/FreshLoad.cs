using System.Reflection;
using System.Runtime.Loader;

namespace KzSaData.Tests;

/// <summary>Loads the library of a folder once more, beside the one that the tests use.</summary>
internal sealed class FreshLoad(string folder) : AssemblyLoadContext("fresh", isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name!.StartsWith("KzSaData", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(folder, $"{assemblyName.Name}.dll")) : null;
}
