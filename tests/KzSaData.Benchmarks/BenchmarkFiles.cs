using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KzSaData.Benchmarks;

/// <summary>The files of one size of dataset: image, JSON, CSV and SQLite of the same records. What is missing is made once.</summary>
public sealed class BenchmarkFiles
{
    public const ulong Seed = 20261122;
    private readonly string folder;

    /// <summary>Names the files of a size.</summary>
    /// <param name="records">How many records; 0 for the real dataset.</param>
    public BenchmarkFiles(int records)
    {
        Records = records == 0 ? KzSaDataset.Current.Records.Count : records;
        IsReal = records == 0;

        // Other seeds make other synthetic records, and another format or compiler makes another image of them.
        // So do other columns in the files of the others.
        const int columns = 5;
        string version = Convert.ToHexStringLower(KzSaDataset.Current.Store.Image.Memory.Bytes(ImageFormat.BodyHashOffset, 4));
        folder = Path.Combine(Root, $"{(IsReal ? "real" : records.ToString(CultureInfo.InvariantCulture))}-{version}-{columns}");
        Directory.CreateDirectory(folder);
    }

    /// <summary>Where all files are kept between runs; the environment variable KZSA_BENCHMARKS names another folder.</summary>
    public static string Root => Environment.GetEnvironmentVariable("KZSA_BENCHMARKS") ?? Path.Combine(Path.GetTempPath(), "kzsa-benchmarks");

    public int Records { get; }

    public bool IsReal { get; }

    public string Image => Made("dataset.kzsa", WriteImage);

    public string Sqlite => Made("dataset.sqlite", path => SqliteWriter.Write(path, Rows()));

    public string Csv => Made("dataset.csv", path => CsvRows.Write(path, Rows()));

    public string Json => Made("dataset.json", path =>
    {
        using FileStream file = File.Create(path);
        JsonSerializer.Serialize(file, Rows(), RowJson.Default.RowFile);
    });

    /// <summary>The first and last year for which <see cref="Contestant.CountByYear"/> counts.</summary>
    public (int First, int Last) Years()
    {
        using Dataset data = Dataset.Open(Image);
        YearCount[] years = [.. data.Events.In(Question.Area).CountByYear()];
        return (years[0].Year, years[^1].Year);
    }

    /// <summary>The same records as plain lists.</summary>
    public RowFile Rows()
    {
        using Dataset data = Dataset.Open(Image);
        return RowExport.Of(data);
    }

    private void WriteImage(string path)
    {
        if (IsReal)
        {
            KzSaDataset.Current.Save(path);
            return;
        }

        using ImageMemory image = ImageCompiler.Compile(new SyntheticSeeds(KzSaDataset.Current, Records, Seed).All());
        using FileStream file = File.Create(path);
        image.CopyTo(file);
    }

    private string Made(string name, Action<string> write)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            long start = Stopwatch.GetTimestamp();
            write(path + ".tmp");
            File.Move(path + ".tmp", path);
            Console.Error.WriteLine($"made {path} ({new FileInfo(path).Length >> 10} KB) in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        }

        return path;
    }
}
