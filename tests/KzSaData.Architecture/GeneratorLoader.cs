using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace KzSaData.Architecture;

/// <summary>Loads a generator as the compiler does; from its bytes, so that a build can replace the file meanwhile.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext context = new(nameof(GeneratorLoader));

    /// <inheritdoc />
    public void AddDependencyLocation(string fullPath)
    {
        // Generators of one assembly need nothing beside it.
    }

    /// <inheritdoc />
    public Assembly LoadFromPath(string fullPath)
    {
        using MemoryStream bytes = new(File.ReadAllBytes(fullPath));
        return context.LoadFromStream(bytes);
    }
}
