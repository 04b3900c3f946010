using System.Collections.Immutable;
using KzSaData.CodeLists.Reading;
using KzSaData.CodeLists.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KzSaData.CodeLists;

/// <summary>
/// Generates an enum and a class of codes for every list among the additional files: <c>languages.json</c> names the
/// languages, <c>Labels/&lt;tag&gt;.json</c> has labels of one language, every other JSON file is a list, named as its enum.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CodeListGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".json", StringComparison.Ordinal))
            .Collect();
        context.RegisterSourceOutput(files, static (output, texts) => Generate(output, texts));
    }

    private static void Generate(SourceProductionContext output, ImmutableArray<AdditionalText> texts)
    {
        // They come in the order of the file system. One that cannot be read is empty, and reported as no JSON.
        List<JsonFile> files =
        [
            .. from text in texts.OrderBy(text => text.Path, StringComparer.Ordinal)
               select new JsonFile(text.Path, text.GetText(output.CancellationToken) ?? SourceText.From(string.Empty)),
        ];
        if (files.Count == 0)
        {
            return;
        }

        ILookup<FileRole, JsonFile> byRole = files.ToLookup(RoleOf);
        IReadOnlyList<string> languages = byRole[FileRole.Languages].Select(LanguageReader.Languages).FirstOrDefault() ?? [];
        if (languages.Count == 0)
        {
            files[0].Report(Problem.Missing, 0, "languages.json, with a language in it");
        }
        else
        {
            List<CodeList> lists = Read(byRole, languages);
            output.AddSource("LabelLanguages.g.cs", LanguagesWriter.Write(languages));
            output.AddSource("CodeLists.g.cs", CodeListsWriter.Write(lists));
            foreach (CodeList list in lists)
            {
                output.AddSource($"{list.Name}.g.cs", EnumWriter.Write(list));
                output.AddSource($"{list.Name}Codes.g.cs", new CodesWriter(languages).Write(list));
            }
        }

        foreach (Diagnostic problem in files.SelectMany(file => file.Problems))
        {
            output.ReportDiagnostic(problem);
        }
    }

    private static List<CodeList> Read(ILookup<FileRole, JsonFile> files, IReadOnlyList<string> languages)
    {
        CodeListReader reader = new(languages);
        List<CodeList> lists = [];
        foreach (JsonFile file in files[FileRole.List])
        {
            if (lists.Any(list => list.Name == file.Name))
            {
                file.Report(Problem.Twice, 0, file.Name);
            }
            else if (reader.Read(file) is { } list)
            {
                lists.Add(list);
            }
        }

        foreach (JsonFile file in files[FileRole.Labels])
        {
            LanguageReader.AddLabels(file, languages, lists);
        }

        return lists;
    }

    private static FileRole RoleOf(JsonFile file) => file switch
    {
        { Name: "languages" } => FileRole.Languages,
        { Folder: "Labels" } => FileRole.Labels,
        _ => FileRole.List,
    };
}
