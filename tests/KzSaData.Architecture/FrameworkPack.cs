using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace KzSaData.Architecture;

/// <summary>What the SDK gives every project: the reference assemblies of .NET and its generators of code.</summary>
public static class FrameworkPack
{
    private static readonly string folder = Find();

    /// <summary>The reference assemblies.</summary>
    public static IReadOnlyList<MetadataReference> Assemblies { get; } =
        [.. Directory.GetFiles(Path.Combine(folder, "ref"), "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The paths of the generators whose code sources may name.</summary>
    public static IReadOnlyList<string> Generators { get; } =
    [
        Path.Combine(folder, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"),
        Path.Combine(folder, "analyzers", "dotnet", "cs", "System.Text.RegularExpressions.Generator.dll"),
    ];

    private static string Find()
    {
        string packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.Exists(packs) && Directory.GetDirectories(packs, $"{Environment.Version.Major}.*") is [_, ..] found
            ? found.MaxBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0]))!
            : throw new DirectoryNotFoundException($"The SDK has no reference assemblies of .NET {Environment.Version.Major} in {packs}.");
    }
}
