using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KzSaData.CodeLists.Tests;

/// <summary>Files of code lists, and what the generator makes of them; files are changed in copies.</summary>
internal sealed class CodeFiles
{
    private readonly ImmutableSortedDictionary<string, string> files;

    private CodeFiles(ImmutableSortedDictionary<string, string> files) => this.files = files;

    /// <summary>Two languages and a list of two codes, without a mistake.</summary>
    public static CodeFiles Good { get; } = new(ImmutableSortedDictionary<string, string>.Empty
        .Add("Codes/languages.json", """{ "languages": ["en", "kk"] }""")
        .Add("Codes/Events/Kind.json",
            """
            {
              "summary": "What kind it was.",
              "one": "a kind",
              "many": "kinds",
              "parameter": "kind",
              "codes": [
                {
                  "value": 1, "code": "visit",
                  "summary": "Somebody travels.",
                  "labels": { "en": "Visit", "kk": "Сапар" }
                },
                {
                  "value": 2, "code": "policy-change",
                  "summary": "A rule changes.",
                  "labels": { "en": "Policy change", "kk": "Ережелердің өзгеруі" }
                }
              ]
            }
            """));

    /// <summary>The same files with one more, or another in its place.</summary>
    public CodeFiles With(string path, string text) => new(files.SetItem(path, text));

    /// <summary>The same files without one.</summary>
    public CodeFiles Without(string path) => new(files.Remove(path));

    /// <summary>The same files with a text in the list replaced by another.</summary>
    public CodeFiles Replace(string text, string with)
    {
        string list = files["Codes/Events/Kind.json"];
        list.Should().Contain(text);
        return With("Codes/Events/Kind.json", list.Replace(text, with, StringComparison.Ordinal));
    }

    /// <summary>What the generator reports, as the build shows it: "Codes/Kind.json(3,5): KZ1004 …".</summary>
    public IReadOnlyList<string> Problems => [.. Run().Diagnostics.Select(Text)];

    /// <summary>The generated file of a name.</summary>
    public string Generated(string file) => Run().Results.Single().GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();

    private GeneratorDriverRunResult Run() => CSharpGeneratorDriver
        .Create(new CodeListGenerator())
        .AddAdditionalTexts([.. files.Select(file => new FileText(file.Key, file.Value))])
        .RunGenerators(CSharpCompilation.Create("Codes"))
        .GetRunResult();

    private static string Text(Diagnostic problem)
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {problem.Id} {problem.GetMessage()}";
    }

    private sealed class FileText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
