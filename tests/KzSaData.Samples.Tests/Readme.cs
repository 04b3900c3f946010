using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

/// <summary>A Markdown file of the repository, with what it claims.</summary>
internal sealed partial class Readme(string path)
{
    private static readonly string[] Passed = ["bin", "obj", "artifacts", "node_modules", "TestResults", ".git"];

    /// <summary>All Markdown files that people write: not what programs report, nor what was true of a version.</summary>
    public static IEnumerable<string> Paths { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Intersect([.. Passed, "results", "CHANGELOG.md"]).Any())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Writes into a file what was approved in place of what it showed.</summary>
    public static void Replace(string path, string shown, string approved)
    {
        string file = Repository.At(path);
        File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\n").Replace(shown, approved, StringComparison.Ordinal));
    }

    public string Text { get; } = File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");

    public string Folder => Repository.At(Path.GetDirectoryName(path)!);

    /// <summary>The commands of its console blocks, in their order.</summary>
    public IEnumerable<Transcript> Transcripts =>
        from Match block in Block("console").Matches(Text)
        from command in Prompt().Split(block.Groups["body"].Value).Skip(1)
        let lines = command.Split('\n', 2)
        select new Transcript(lines[0], lines[1]);

    /// <summary>Its blocks of C# and F#.</summary>
    public IEnumerable<string> Programs => Block("csharp|fsharp|cs|fs").Matches(Text).Select(static block => block.Groups["body"].Value);

    /// <summary>What stands outside blocks.</summary>
    public string Prose => Block(".*").Replace(Text, string.Empty);

    /// <summary>Every command anywhere that runs a program or a script of this repository.</summary>
    public IEnumerable<string> Commands => Command().Matches(Text).Select(static command => command.Value.Trim()).Distinct();

    /// <summary>Where its links within the repository lead.</summary>
    public IEnumerable<string> Links => Link().Matches(Prose).Select(static link => link.Groups["path"].Value);

    private static Regex Block(string language) => new($@"^ *```({language})\n(?<body>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline);

    [GeneratedRegex(@"(dotnet run (--project )?[\w./-]+|bash [\w./-]+\.sh)[^`#|\n]*")]
    private static partial Regex Command();

    [GeneratedRegex(@"^\$ ", RegexOptions.Multiline)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex Link();
}
