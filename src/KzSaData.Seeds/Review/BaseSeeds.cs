using System.Formats.Tar;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Review;

/// <summary>The seeds that a change is compared with: a folder, or those of a git revision in a temporary folder.</summary>
internal sealed class BaseSeeds : IDisposable
{
    private readonly string name;
    private readonly string folder;
    private readonly bool isTemporary;

    private BaseSeeds(string name, string folder, bool isTemporary)
    {
        this.name = name;
        this.folder = folder;
        this.isTemporary = isTemporary;
    }

    /// <summary>Finds them.</summary>
    /// <param name="name">A folder of seeds, a folder that holds one, or a git revision.</param>
    /// <param name="seeds">The seeds of today; the repository is the one that they are in.</param>
    /// <param name="current">The folder to which <paramref name="name"/> may be relative.</param>
    /// <exception cref="UsageException">There is neither; the message says what was looked for.</exception>
    public static BaseSeeds Find(string name, string seeds, string current)
    {
        string path = Path.GetFullPath(name, current);
        foreach (string candidate in (ReadOnlySpan<string>)[path, Path.Combine(path, "seeds")])
        {
            if (File.Exists(Path.Combine(candidate, "release.json")))
            {
                return new BaseSeeds(name, candidate, isTemporary: false);
            }
        }

        return FromGit(name, seeds);
    }

    /// <summary>Compiles them, without asking the rules: those may be younger than the seeds.</summary>
    /// <exception cref="UsageException">They cannot be read at all; the message names the first error.</exception>
    public Dataset Open()
    {
        SeedReading reading = SeedFolder.Read(folder, null);
        List<SeedError> errors = [.. reading.Errors.Where(static e => e.Code != SeedRule.NotCanonical), .. SeedReferences.Check([.. reading.Seeds], [])];
        if (errors.Count > 0)
        {
            SeedError first = errors[0] with { Path = Path.GetRelativePath(folder, errors[0].Path).Replace('\\', '/') };
            throw new UsageException($"The seeds of '{name}' do not compile ({Counted.Of(errors.Count, "error")}), so nothing can be compared with them. The first: {first}");
        }

        return new Dataset(ImageCompiler.Compile(reading.Seeds));
    }

    /// <summary>Deletes the folder, where it was made for this.</summary>
    public void Dispose()
    {
        if (isTemporary)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BaseSeeds FromGit(string name, string seeds)
    {
        GitRepository git = new(seeds);
        string root = git.Text("rev-parse", "--show-toplevel")
            ?? throw new UsageException($"There is no folder of seeds '{name}', and '{seeds}' is not in a git repository, so it cannot be a revision either.");
        string revision = git.Text("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}")
            ?? throw new UsageException($"'{name}' is neither a revision of the repository '{root}' nor a folder of seeds. Is it only on the server? Try origin/{name}, after 'git fetch'.");

        // With a slash at the end, and empty where the seeds are the root.
        string prefix = git.Text("rev-parse", "--show-prefix") ?? string.Empty;
        string temporary = Directory.CreateTempSubdirectory("kzsadata-base-").FullName;
        BaseSeeds found = new(name, temporary, isTemporary: true);
        // From the root: in a folder below it, git would look for that folder within the tree.
        if (!new GitRepository(root).Read(["archive", "--format=tar", $"{revision}:{prefix.TrimEnd('/')}"], archive => TarFile.ExtractToDirectory(archive, temporary, overwriteFiles: false)))
        {
            found.Dispose();
            throw new UsageException($"The revision '{name}' has no folder '{prefix.TrimEnd('/')}' to compare with.");
        }

        return found;
    }
}
