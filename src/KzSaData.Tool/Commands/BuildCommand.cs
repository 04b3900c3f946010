using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>build</c>: a folder of seeds becomes an image.</summary>
internal static class BuildCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string> folder = new("folder") { Description = "The folder of seeds." };
        Option<string> output = new("--out") { Description = "The image to write, such as mine.kzsa.", HelpName = "path", Required = true };
        Option<bool> overwrite = new("--overwrite") { Description = "Replace an image that is there." };
        ReaderCommand command = new("build", "Compiles a folder of seeds into an image, which --data and Dataset.Open read.", "build seeds --out mine.kzsa") { folder, output, overwrite };
        command.SetAction(parsed => (int)Run(DataSource.FullPath(parsed.GetValue(folder)!, printer.Folder), parsed.GetValue(output)!, parsed.GetValue(overwrite), printer));
        return command;
    }

    private static ExitCode Run(string folder, string output, bool overwrite, Printer printer)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"'{folder}' is a file. Name the folder of seeds.");
        }

        if (output.Length == 0 || Directory.Exists(Path.GetFullPath(output, printer.Folder)))
        {
            throw new UsageException("--out is no name of a file; name the image to write, such as mine.kzsa.");
        }

        string path = Path.GetFullPath(output, printer.Folder);
        if (Path.Exists(path) && !(overwrite && IsImage(path)))
        {
            throw new UsageException($"'{output}' is there already{(overwrite ? " and is no image; move it, or name another file with --out" : ". Name another file with --out, or replace an image with --overwrite")}.");
        }

        using Interruption interruption = new();
        using Patience patience = new(printer, "compiling");
        CompilationResult compiled = SeedCompilation.Run(DataSource.SeedsIn(folder), null);
        interruption.Token.ThrowIfCancellationRequested();
        if (compiled.Dataset is null)
        {
            printer.ForPeople(compiled.Errors);
            return ExitCode.Failed;
        }

        using Dataset data = compiled.Dataset;
        data.Save(path);
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{printer.Relative(path)}: {data.Records.Count} records, version {data.Release.Version}, content hash {data.Release.ContentHash}"));
        return ExitCode.Done;
    }

    // Opening looks at its beginning only.
    private static bool IsImage(string path)
    {
        try
        {
            using Dataset old = Dataset.Open(path);
            return true;
        }
        catch (DatasetFormatException)
        {
            return false;
        }
    }
}
