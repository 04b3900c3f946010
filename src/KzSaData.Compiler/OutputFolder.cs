using System.Diagnostics;

namespace KzSaData.Compiler;

/// <summary>A folder that gets several files at once: all of them or none, and only those that differ from what is there.</summary>
/// <remarks>
/// A file that has not changed keeps its time, so that a build does not compile C# anew for a comma in a summary.
/// The folder is locked for other processes: two builds may want to write it at the same moment.
/// </remarks>
internal sealed class OutputFolder : IDisposable
{
    private const string StagedSuffix = ".new";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string folder;
    private readonly FileStream turn;
    private readonly List<string> staged = [];

    private OutputFolder(string folder, FileStream turn)
    {
        this.folder = folder;
        this.turn = turn;
    }

    /// <summary>Makes the folder where needed and waits for its turn.</summary>
    /// <exception cref="IOException">Another process did not finish in two minutes.</exception>
    public static OutputFolder Open(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, ".lock");
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new OutputFolder(folder, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path) && waited.Elapsed < Patience)
            {
                Thread.Sleep(20);
            }
        }
    }

    /// <summary>Writes a file beside the place where it belongs.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="write">Writes it to the path that it is given.</param>
    public void Stage(string name, Action<string> write)
    {
        staged.Add(name);
        write(Staged(name));
    }

    /// <summary>Puts what was written in its place.</summary>
    public void Publish()
    {
        foreach (string name in staged)
        {
            string place = Path.Combine(folder, name);
            if (FileContent.Same(Staged(name), place))
            {
                File.Delete(Staged(name));
            }
            else
            {
                File.Move(Staged(name), place, overwrite: true);
            }
        }

        staged.Clear();
    }

    /// <summary>Forgets what was written and not published, and lets others have their turn.</summary>
    public void Dispose()
    {
        foreach (string name in staged)
        {
            File.Delete(Staged(name));
        }

        turn.Dispose();
    }

    private string Staged(string name) => Path.Combine(folder, name + StagedSuffix);
}
