using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KzSaData.Compiler.Tests.Support;

/// <summary>Compiles what was generated as the project of a data package does: against the public API of KzSaData.Core.</summary>
internal static class DataPackage
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly MetadataReference[] References =
        [.. Directory.GetFiles(Framework, "System.*.dll").Where(IsManaged).Append(typeof(Dataset).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the C# compiler says of the generated files of a folder; nothing where all is well.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="code">Code of the package itself, which makes use of them.</param>
    public static IEnumerable<string> Problems(string folder, string code) =>
        CSharpCompilation.Create(
            "DataPackage",
            Directory.GetFiles(folder, "*.g.cs").Select(File.ReadAllText).Append(code).Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .GetDiagnostics().Select(problem => problem.ToString());

    // System.Private.CoreLib and its like are among them; libraries in machine code are not.
    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal);
}
