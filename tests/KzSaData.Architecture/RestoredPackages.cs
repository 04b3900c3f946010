using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace KzSaData.Architecture;

/// <summary>The packages of a project, as its restore found them.</summary>
public static class RestoredPackages
{
    /// <summary>The assemblies that a project compiles against, but for those of .NET and of other projects.</summary>
    /// <param name="project">The folder of the project.</param>
    public static IEnumerable<MetadataReference> Of(string project)
    {
        string file = Path.Combine(project, "obj", "project.assets.json");
        if (!File.Exists(file))
        {
            throw new FileNotFoundException($"The packages of {project} are not known: run `dotnet restore {project}`.", file);
        }

        JsonNode assets = JsonNode.Parse(File.ReadAllText(file))!;
        string[] roots = [.. assets["packageFolders"]!.AsObject().Select(root => root.Key)];
        foreach ((string library, JsonNode? target) in assets["targets"]!.AsObject().First().Value!.AsObject())
        {
            if ((string?)target!["type"] != "package" || target["compile"] is not JsonObject compile)
            {
                continue;
            }

            string path = (string)assets["libraries"]![library]!["path"]!;
            foreach ((string assembly, _) in compile.Where(item => item.Key.EndsWith(".dll", StringComparison.Ordinal)))
            {
                yield return MetadataReference.CreateFromFile(roots.Select(root => Path.Combine(root, path, assembly)).First(File.Exists));
            }
        }
    }
}
