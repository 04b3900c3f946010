using System.CommandLine;
using KzSaData.Compiler.Files;
using KzSaData.Compiler.KnownIds;

namespace KzSaData.Compiler.Commands;

/// <summary><c>compile</c>: seeds → the image that the data package carries, and the C# names of its ids.</summary>
internal static class CompileCommand
{
    /// <summary>The name of the image in the output folder.</summary>
    public const string ImageName = "dataset.kzsa";

    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Option<string> target = new("--out") { Description = "The folder to write to.", HelpName = "folder", Required = true };
        Command command = new("compile", "Compiles the seeds to an image and the C# names of its ids, as a build of src/KzSaData does.") { seeds, target };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), parsed.GetValue(target)!, printer));
        return command;
    }

    private static ExitCode Run(string seeds, string target, Printer printer)
    {
        CheckedSeeds read = CheckedSeeds.Read(seeds);
        if (read.Dataset is null)
        {
            printer.ForBuild(read.Errors);
            return ExitCode.Failed;
        }

        using (Dataset dataset = read.Dataset)
        using (OutputFolder output = OutputFolder.Open(Path.GetFullPath(target, printer.Folder)))
        {
            output.Stage(ImageName, dataset.Save);
            foreach (KnownClass known in read.Classes)
            {
                string text = KnownClassWriter.Write(known);
                output.Stage(known.FileName, path => File.WriteAllText(path, text));
            }

            output.Publish();
        }

        return ExitCode.Done;
    }
}
