using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>Which files of the seeds a command is about.</summary>
/// <param name="Seeds">The folder of seeds.</param>
/// <param name="Chosen">The full paths of the files and folders that were named; empty for all.</param>
internal sealed record FileSelection(string Seeds, IReadOnlyList<string> Chosen)
{
    public static Argument<string[]> CreateArgument() => new("file")
    {
        Description = "Files of the seeds, or folders in them; without one, all.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="UsageException">A file is not there, or is none of the seeds.</exception>
    public static FileSelection Read(ParseResult parsed, Argument<string[]> files, Option<string> option, Printer printer)
    {
        string[] chosen = [.. (parsed.GetValue(files) ?? []).Select(file => Path.GetFullPath(file, printer.Folder))];
        string? nearFile = parsed.GetValue(option) is null && chosen is [var first, ..] && SeedsFolder.FindAbove(printer.Folder) is null ? SeedsFolder.FindAbove(Path.GetDirectoryName(first)!) : null;
        string seeds = nearFile ?? SeedsOption.Read(parsed, option, printer);
        foreach (string path in chosen)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                throw new UsageException($"There is no file '{printer.Relative(path)}'. Name a file of the seeds, such as {printer.Relative(Path.Combine(seeds, "events"))}/some-visit.json.");
            }

            if (Path.GetRelativePath(seeds, path).StartsWith("..", StringComparison.Ordinal))
            {
                throw new UsageException($"'{printer.Relative(path)}' is none of the seeds in '{printer.Relative(seeds)}'. A seed is checked among the others: move it into the folder of its kind, or name its folder of seeds with --seeds.");
            }
        }

        return new FileSelection(seeds, chosen);
    }

    /// <summary>Whether a file is one of those that are meant.</summary>
    public bool IsChosen(string path) => Chosen.Count == 0 || Chosen.Any(chosen =>
        Path.GetFullPath(path) is var full && (full == chosen || full.StartsWith(Path.TrimEndingDirectorySeparator(chosen) + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
}
