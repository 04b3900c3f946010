using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.KnownIds;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>validate</c>: whether an image is whole and true to itself, or a folder of seeds right.</summary>
internal static class ValidateCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string> path = new("path") { Description = "An image (.kzsa) or a folder of seeds." };
        ReaderCommand command = new("validate", "Checks a whole image, with its hashes and indexes, or a folder of seeds.", "validate dataset.kzsa", "validate seeds") { path };
        command.SetAction(parsed => (int)Run(DataSource.FullPath(parsed.GetValue(path)!, printer.Folder), printer));
        return command;
    }

    private static ExitCode Run(string path, Printer printer)
    {
        using Patience patience = new(printer, $"checking {printer.Relative(path)}");
        using Dataset? data = Directory.Exists(path) ? Compile(DataSource.SeedsIn(path), printer) : Dataset.Open(path);
        if (data is null)
        {
            return ExitCode.Failed;
        }

        data.Verify();
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{printer.Relative(path)} is right: version {data.Release.Version}, {data.Records.Count} records, content hash {data.Release.ContentHash}"));
        return ExitCode.Done;
    }

    private static Dataset? Compile(string folder, Printer printer)
    {
        CheckedSeeds read = CheckedSeeds.Read(folder);
        printer.ForPeople(read.Errors);
        return read.Dataset;
    }
}
