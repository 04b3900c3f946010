using KzSaData.Seeds.Files;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Syntax;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>Writes files that follow from the seeds into a folder of the repository that the seeds are in.</summary>
internal static class DerivedFiles
{
    /// <param name="seeds">The folder of seeds.</param>
    /// <param name="target">The folder to write to, from the root of the repository.</param>
    /// <param name="files">The files of a dataset: their names and what is in them.</param>
    /// <param name="next">What is said behind the number of files that changed.</param>
    /// <param name="printer">Where it is said.</param>
    public static ExitCode Write(string seeds, string target, Func<Dataset, IEnumerable<(string Name, string Text)>> files, Func<Dataset, string> next, Printer printer)
    {
        CheckedSeeds read = CheckedSeeds.Read(seeds);
        if (read.Dataset is null)
        {
            printer.ForPeople(read.Errors);
            return ExitCode.Failed;
        }

        using Dataset dataset = read.Dataset;
        string folder = Path.GetFullPath(Path.Combine(seeds, "..", target));
        int written = TextFiles.Write(folder, files(dataset));
        printer.Output.WriteLine($"{Counted.Of(written, "file")} of {printer.Relative(folder)} changed{next(dataset)}");
        return ExitCode.Done;
    }
}
