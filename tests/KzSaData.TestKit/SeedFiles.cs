namespace KzSaData.TestKit;

/// <summary>A folder of seeds as text, to be changed and compiled. Each change makes a new one.</summary>
public sealed class SeedFiles
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
        return TextPlace.Of(files[path], text);
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
    public CompiledSeeds Compile(Dataset? basedOn = null)
    {
        using TemporaryFolder folder = new();
        WriteTo(folder.Path);
        try
        {
            return new(KzSaData.Dataset.FromSeeds(folder.Path, basedOn), []);
        }
        catch (SeedException wrong)
        {
            return new(null, [.. wrong.Errors.Select(error => error with { Path = Path.GetRelativePath(folder.Path, error.Path).Replace('\\', '/') })]);
        }
    }

    /// <summary>The dataset that the folder makes; fails the test where it makes none.</summary>
    public Dataset Dataset(Dataset? basedOn = null)
    {
        CompiledSeeds compiled = Compile(basedOn);
        compiled.Errors.Should().BeEmpty();
        return compiled.Dataset!;
    }
}
