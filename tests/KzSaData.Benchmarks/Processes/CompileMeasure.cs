using System.Diagnostics;
using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>Compiles synthetic seeds in a process of its own, so that its peak of memory is that of compiling.</summary>
internal static class CompileMeasure
{
    // As the compiler and the tool are set.
    private static readonly Dictionary<string, string> Settings = new() { ["DOTNET_GCConserveMemory"] = "5" };

    /// <summary>Seconds, seconds of processor time, bytes of the image, peak of memory in bytes, bytes of the seeds.</summary>
    public static double[] Run(int records) => ChildProcess.Numbers(Settings, ["compile", records.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Milliseconds per file to read seeds that lie in files as contributors write them.</summary>
    public static double ReadFiles(int records) => ChildProcess.Numbers("read", records.ToString(CultureInfo.InvariantCulture))[0];

    /// <summary>In the child process: compiles seeds that are in memory already.</summary>
    public static void Child(int records)
    {
        List<Seed> seeds = Seeds(records);
        long size = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        using ImageMemory image = ImageCompiler.Compile(seeds);
        double time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        GC.KeepAlive(seeds);
        ChildProcess.Print(time, processor.TotalSeconds, image.Length, Process.GetCurrentProcess().PeakWorkingSet64, size);
    }

    /// <summary>In the child process: reads files.</summary>
    public static void ReadChild(int records)
    {
        string folder = Directory.CreateTempSubdirectory("kzsa-seeds").FullName;
        try
        {
            int files = 0;
            foreach (IGrouping<Table, Seed> table in Seeds(records).Where(static seed => seed.Table.File == TableFile.Folder).GroupBy(static seed => seed.Table))
            {
                Directory.CreateDirectory(Path.Combine(folder, table.Key.Path));
                foreach (Seed seed in table)
                {
                    File.WriteAllText(Path.Combine(folder, table.Key.Path, seed.Id + ".json"), SeedWriter.Write(table.Key, [seed.Value]));
                    files++;
                }
            }

            long start = Stopwatch.GetTimestamp();
            SeedReading reading = SeedFolder.Read(folder, null);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            ChildProcess.Print(reading.Seeds.Count == files ? time / files : double.NaN);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Seed> Seeds(int records) => [.. new SyntheticSeeds(KzSaDataset.Current, records, BenchmarkFiles.Seed).All()];
}
