using System.Diagnostics;

namespace KzSaData.Benchmarks;

/// <summary>All formats of the whole dataset, one after the other, in a process of its own that has done nothing before.</summary>
internal static class ExportMeasure
{
    /// <summary>Names, milliseconds and bytes of each format; the last line is all of them, from the start of the process to its end.</summary>
    public static List<(string Name, double Milliseconds, double Bytes)> Run()
    {
        long start = Stopwatch.GetTimestamp();
        double[] numbers = ChildProcess.Numbers("exports");
        double whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return
        [
            .. ExportFormat.All.Select((format, i) => (format.Name, numbers[2 * i], numbers[(2 * i) + 1])),
            ("all, whole process", whole, numbers.Where(static (_, i) => i % 2 == 1).Sum()),
        ];
    }

    /// <summary>In the child process.</summary>
    public static void Child()
    {
        string folder = Directory.CreateTempSubdirectory("kzsa-exports-").FullName;
        List<double> numbers = [];
        foreach (ExportFormat format in ExportFormat.All)
        {
            long start = Stopwatch.GetTimestamp();
            ExportReport report = DatasetExport.Write(KzSaDataset.Current, format, Path.Combine(folder, format.Name));
            numbers.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            numbers.Add(report.Files.Sum(static file => file.Bytes));
        }

        Directory.Delete(folder, recursive: true);
        ChildProcess.Print([.. numbers]);
    }
}
