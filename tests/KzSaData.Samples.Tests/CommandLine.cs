using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

/// <summary>A command that a README names: the project, program or script it runs, and which of its words that does not know.</summary>
internal sealed record CommandLine(string Program, IReadOnlyList<string> Unknown)
{
    private static readonly string[] Sources = [".cs", ".fs", ".sh"];

    public static CommandLine Parse(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int end = Array.IndexOf(words, "--");
        int project = Array.IndexOf(words, "--project");
        string program = words[0] == "bash" ? words[1] : words[project < 0 ? 2 : project + 1];
        string[] arguments = words[0] == "bash" ? words[2..] : end < 0 ? [] : words[(end + 1)..];

        // Programs of src have commands, which come first; other words are values.
        string place = Repository.At(program);
        string[] known = [.. Path.Exists(place) ? SourcesOf(place) : []];
        bool hasCommands = program.StartsWith("src/", StringComparison.Ordinal);
        IEnumerable<string> names = arguments.Where((word, i) => word.StartsWith("--", StringComparison.Ordinal) || (i == 0 && hasCommands));
        return new(program, [.. names.Where(name => !known.Any(source => Knows(source, name)))]);
    }

    /// <summary>The texts of a program: those of its folder, or its one file.</summary>
    public static IEnumerable<string> SourcesOf(string place) => File.Exists(place)
        ? [File.ReadAllText(place)]
        : Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories)
            .Where(static file => Sources.Contains(Path.GetExtension(file)) && !file.Split('/', '\\').Intersect(["bin", "obj"]).Any())
            .Select(static file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    /// <summary>An option stands somewhere as a word of its own, a command as a string.</summary>
    public static bool Knows(string source, string name) => name.StartsWith('-')
        ? Regex.IsMatch(source, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])")
        : source.Contains($"\"{name}\"", StringComparison.Ordinal);
}
