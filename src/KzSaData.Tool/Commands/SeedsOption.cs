using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>The option that every command has: which seeds.</summary>
internal static class SeedsOption
{
    public static Option<string> Create() => new("--seeds")
    {
        Description = "The folder of seeds; without it, the nearest folder 'seeds' here or above.",
        HelpName = "folder",
    };

    /// <summary>The full path of the folder that was given or found.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string Read(ParseResult parsed, Option<string> option, Printer printer)
    {
        string? given = parsed.GetValue(option);
        if (given is null)
        {
            return SeedsFolder.FindAbove(printer.Folder)
                ?? throw new UsageException($"There is no folder 'seeds' with a release.json in '{printer.Folder}' or above it. Go to a clone of KzSaData, or name the folder with --seeds.");
        }

        string full = Path.GetFullPath(given, printer.Folder);
        return Directory.Exists(full) ? full : throw new UsageException($"There is no folder '{full}'. Name the folder of seeds with --seeds.");
    }
}
