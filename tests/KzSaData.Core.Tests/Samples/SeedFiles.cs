using KzSaData.Compilation;
using KzSaData.Schema;
using KzSaData.Seeds;

namespace KzSaData.Core.Tests;

/// <summary>A folder of seeds as text, to be changed and compiled. Each change makes a new one.</summary>
internal sealed class SeedFiles
{
    private readonly Dictionary<string, string> files;

    private SeedFiles(IEnumerable<KeyValuePair<string, string>> files) => this.files = new Dictionary<string, string>(files, StringComparer.Ordinal);

    public static SeedFiles Empty => new([]);

    /// <summary>The folder without a fault.</summary>
    public static SeedFiles Good => new(GoodSeeds.Entities.Concat(GoodSeeds.Records));

    public string this[string path] => files[path];

    public IReadOnlyCollection<string> Paths => files.Keys;

    public SeedFiles With(string path, string json) => new(files) { files = { [path] = json } };

    public SeedFiles Without(string path)
    {
        SeedFiles less = new(files);
        less.files.Remove(path).Should().BeTrue("there is a file {0}", path);
        return less;
    }

    /// <summary>Replaces a piece of text that occurs once in a file.</summary>
    public SeedFiles Change(string path, string old, string changed)
    {
        files[path].Split(old).Should().HaveCount(2, "'{0}' is to stand once in {1}", old, path);
        return With(path, files[path].Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>The line and column, from 1, of a piece of text that occurs once in a file.</summary>
    public (int Line, int Column) PlaceOf(string path, string text)
    {
        files[path].Split(text).Should().HaveCount(2, "'{0}' is to stand once in {1}", text, path);
        string before = files[path][..files[path].IndexOf(text, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    public void WriteTo(string folder)
    {
        foreach ((string path, string json) in files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, json);
        }
    }

    /// <summary>What compiling the folder comes to; paths of errors are relative to it.</summary>
    public CompilationResult Compile(Dataset? basedOn = null)
    {
        using TemporaryFolder folder = new();
        WriteTo(folder.Path);
        CompilationResult result = SeedCompilation.Run(folder.Path, basedOn);
        return result with { Errors = [.. result.Errors.Select(error => error with { Path = Path.GetRelativePath(folder.Path, error.Path).Replace('\\', '/') })] };
    }

    /// <summary>The dataset of the rows as they are read, without regard to rules.</summary>
    public Dataset WithoutRules() => new(ImageCompiler.Compile(Paths.SelectMany(Read)));

    /// <summary>The dataset that the folder makes; fails the test where it makes none.</summary>
    public Dataset Dataset(Dataset? basedOn = null)
    {
        CompilationResult result = Compile(basedOn);
        result.Errors.Should().BeEmpty();
        return result.Dataset!;
    }

    private IReadOnlyList<Seed> Read(string path)
    {
        Table table = Tables.All.First(table => path == table.Path || path.StartsWith($"{table.Path}/", StringComparison.Ordinal));
        SeedReading reading = SeedReader.Read(table, path, System.Text.Encoding.UTF8.GetBytes(files[path]));
        reading.Errors.Should().BeEmpty();
        return reading.Seeds;
    }
}
