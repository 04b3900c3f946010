using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>Whole processes in turn, from start to end: the first answer of each way to hold the records, beside a process that does nothing.</summary>
internal static class ColdStart
{
    private static readonly string Visit = ((int)EventKind.Visit).ToString(CultureInfo.InvariantCulture);

    /// <summary>Names, medians in milliseconds, and medians of the ratios to the empty process of the same round.</summary>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="large">The size of the large image.</param>
    public static List<(string Name, double Milliseconds, double Ratio)> Run(int rounds, int large)
    {
        BenchmarkFiles real = new(0);
        string largeImage = new BenchmarkFiles(large).Image;
        int answer = Answer(real.Image);
        (string Name, string Program, string[] Arguments, int Answer)[] programs =
        [
            ("an empty process", "Empty", [], 0),
            ("KzSaData, embedded", "Embedded", [], answer),
            ("KzSaData, embedded, nothing compiled ahead of time", "EmbeddedJustInTime", [], answer),
            ("KzSaData, file of the real dataset", "ImageFile", [real.Image], answer),
            (string.Create(CultureInfo.InvariantCulture, $"KzSaData, file of {large:N0} records"), "ImageFile", [largeImage], Answer(largeImage)),
            ("System.Text.Json and LINQ", "Json", [real.Json, Visit], answer),
            ("SQLite file", "Sqlite", [real.Sqlite, Visit], answer),
            ("CsvHelper and LINQ", "Csv", [real.Csv, Visit], answer),
        ];
        double[][] times = [.. programs.Select(_ => new double[rounds])];
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                double time = ChildProcess.Time(PathOf(programs[i].Program), programs[i].Arguments, programs[i].Answer);

                // The first round brings the files into memory.
                times[i][Math.Max(0, round)] = time;
            }
        }

        return [.. programs.Select((program, i) => (program.Name, SideBySide.Median(times[i]), SideBySide.Median([.. times[i].Select((time, round) => time / times[0][round])])))];
    }

    /// <summary>A program of the folder ColdStart, as it was built with this one.</summary>
    public static string PathOf(string name)
    {
        string bin = Path.GetDirectoryName(typeof(ColdStart).Assembly.Location)!;
        string project = Path.GetFullPath(Path.Combine(bin, "../../.."));

        // The programs lie beside this one: ColdStart/<name>/bin/Release/net10.0.
        return Path.Combine(project, "ColdStart", name, Path.GetRelativePath(project, bin), $"ColdStart.{name}{(OperatingSystem.IsWindows() ? ".exe" : string.Empty)}");
    }

    // What the programs must answer; an exit code has eight bits.
    private static int Answer(string image)
    {
        using Dataset data = Dataset.Open(image);
        return data.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).During(2022, 2026).Count % 251;
    }
}
