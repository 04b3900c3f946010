using KzSaData.Seeds.KnownIds;

namespace KzSaData.Compiler;

/// <summary>Seeds → the image that a data package carries, and the C# names of its ids.</summary>
internal static class Compilation
{
    /// <summary>The name of the image in the output folder.</summary>
    public const string ImageName = "dataset.kzsa";

    /// <summary>Compiles.</summary>
    /// <returns>What the process answers: 0, or 1 where the seeds are wrong; what is wrong was printed as builds read it.</returns>
    public static int Run(CompileOptions options, TextWriter output)
    {
        CheckedSeeds read = CheckedSeeds.Read(options.Seeds, options.Names);
        if (read.Dataset is null)
        {
            foreach (SeedError error in read.Errors)
            {
                // With full paths: IDEs open the file at the place.
                output.WriteLine((error with { Path = Path.GetFullPath(error.Path) }).ToString().ReplaceLineEndings(" "));
            }

            return 1;
        }

        using Dataset dataset = read.Dataset;
        using OutputFolder folder = OutputFolder.Open(options.Target);
        folder.Stage(ImageName, dataset.Save);
        foreach (KnownClass known in read.Classes)
        {
            string text = KnownClassWriter.Write(known, options.Names);
            folder.Stage(known.FileName, path => File.WriteAllText(path, text));
        }

        folder.Publish();
        return 0;
    }
}
