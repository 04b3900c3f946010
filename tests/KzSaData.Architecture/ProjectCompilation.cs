using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KzSaData.Architecture;

/// <summary>The sources of a project, compiled in memory: every name in them has its meaning.</summary>
public sealed class ProjectCompilation
{
    /// <summary>What the paths of generated trees begin with.</summary>
    internal const string GeneratedPrefix = "obj/";

    private static readonly CSharpParseOptions language = new(LanguageVersion.CSharp14, DocumentationMode.None);
    private static readonly string[] sdkUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // What may be null is no question here, and to follow it through every method would take long.
    private static readonly CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations);
    private static readonly ConcurrentDictionary<string, ProjectCompilation> compiled = new(StringComparer.Ordinal);

    private ProjectCompilation(string name, CSharpCompilation compilation)
    {
        Name = name;
        Compilation = compilation;
        Trees = [.. compilation.SyntaxTrees.Where(tree => !IsGenerated(tree))];
    }

    /// <summary>The name of the project.</summary>
    public string Name { get; }

    /// <summary>What the compiler knows.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The files that somebody wrote.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>What does not compile: a name that nothing declares, above all. The figures hold only where this is empty.</summary>
    public IReadOnlyList<string> Errors() =>
    [
        .. Compilation.GetDiagnostics().Where(finding => finding.Severity == DiagnosticSeverity.Error)
            .Select(finding => $"{finding.Location.SourceTree?.FilePath}({finding.Location.GetLineSpan().StartLinePosition.Line + 1}): {finding.GetMessage(null)}"),
    ];

    /// <summary>Compiles sources that refer to nothing but .NET.</summary>
    public static ProjectCompilation Of(string name, IEnumerable<SourceFile> files) =>
        new(name, CSharpCompilation.Create(name, files.Select(Parse).Append(Implicit([], [])), FrameworkPack.Assemblies, options));

    /// <summary>Compiles a project, with the projects and packages that it refers to and the code that is generated for it.</summary>
    /// <remarks>Once in a program: several projects refer to the same, and must see the same.</remarks>
    public static ProjectCompilation Of(SourceFolder folder) => compiled.GetOrAdd(folder.Path, _ => Compile(folder));

    /// <summary>Whether nobody wrote a file.</summary>
    internal static bool IsGenerated(SyntaxTree tree) => tree.FilePath.StartsWith(GeneratedPrefix, StringComparison.Ordinal);

    private static ProjectCompilation Compile(SourceFolder folder)
    {
        ProjectFile project = folder.Project;
        IEnumerable<MetadataReference> projects = project.References.Where(reference => !reference.IsBuildTimeOnly).SelectMany(reference => References(folder.Of(reference)));
        string[] generators = [.. FrameworkPack.Generators, .. project.References.Where(reference => reference.IsGenerator).Select(reference => Generator(folder.Of(reference)))];
        // With a generator of its own the project has its code from memory; else a step of the build may have written some.
        IEnumerable<SourceFile> written = generators.Length > FrameworkPack.Generators.Count ? [] : folder.GeneratedFiles();
        CSharpCompilation compilation = CSharpCompilation.Create(
            project.AssemblyName,
            folder.Files().Concat(written).Select(Parse).Append(Implicit(project.Usings, project.Friends)),
            [.. FrameworkPack.Assemblies, .. RestoredPackages.Of(folder.Path), .. projects.Distinct()],
            options.WithOutputKind(project.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        return new(project.Name, Generate(compilation, generators, folder.Matching(project.AdditionalFiles)));
    }

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), language, file.Path);

    // What the SDK writes into obj for every project.
    private static SyntaxTree Implicit(IEnumerable<string> usings, IEnumerable<string> friends) => Parse(new SourceFile(GeneratedPrefix + "Implicit.g.cs", string.Concat(
    [
        .. sdkUsings.Concat(usings).Select(name => $"global using {name};\n"),
        .. friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]\n"),
    ])));

    // References are handed on: whoever refers to Seeds sees Core.
    private static IEnumerable<MetadataReference> References(SourceFolder folder) =>
        folder.Project.References.Where(reference => !reference.IsBuildTimeOnly).SelectMany(reference => References(folder.Of(reference)))
            .Append(Of(folder).Compilation.ToMetadataReference());

    private static string Generator(SourceFolder folder) =>
        folder.Assembly() ?? throw new FileNotFoundException($"The generator of code is not built: run `dotnet build {folder.Path}`.");

    private static CSharpCompilation Generate(CSharpCompilation compilation, IEnumerable<string> generators, IEnumerable<string> additionalFiles)
    {
        GeneratorLoader loader = new();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            generators.SelectMany(path => new AnalyzerFileReference(path, loader).GetGenerators(LanguageNames.CSharp)),
            additionalFiles.Select(path => new AdditionalFile(path)),
            language);
        GeneratorDriverRunResult result = driver.RunGenerators(compilation).GetRunResult();
        Exception? failure = result.Results.Select(generator => generator.Exception).FirstOrDefault(exception => exception is not null);
        return failure is not null
            ? throw new InvalidOperationException($"A generator of code failed for {compilation.AssemblyName}.", failure)
            : compilation.AddSyntaxTrees(result.Results.SelectMany(generator => generator.GeneratedSources)
                .Select(source => CSharpSyntaxTree.ParseText(source.SourceText, language, GeneratedPrefix + source.HintName)));
    }
}
