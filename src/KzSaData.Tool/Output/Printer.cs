namespace KzSaData.Tool.Output;

/// <summary>Where a command prints, and the folder it was started in.</summary>
/// <param name="Output">What the user asked for.</param>
/// <param name="Errors">Why a command could not be carried out.</param>
/// <param name="Folder">The folder to which printed paths are relative.</param>
internal sealed record Printer(TextWriter Output, TextWriter Errors, string Folder)
{
    /// <summary>The terminal that shows the output; null where it goes to a file or another program.</summary>
    public Terminal? Terminal { get; init; }

    /// <summary>Whether somebody watches what is printed on errors, so that it may say what takes its time.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Prints errors as a build reads them, with full paths: IDEs open the file at the place.</summary>
    public void ForBuild(IEnumerable<SeedError> errors) => Print(errors, Path.GetFullPath);

    /// <summary>Prints errors as a person reads them, with paths from the folder one is in.</summary>
    public void ForPeople(IEnumerable<SeedError> errors) => Print(errors, Relative);

    /// <summary>A path as seen from the folder the program was started in, where it lies below it.</summary>
    public string Relative(string path)
    {
        string full = Path.GetFullPath(path, Folder);
        string relative = Path.GetRelativePath(Folder, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
    }

    private void Print(IEnumerable<SeedError> errors, Func<string, string> path)
    {
        foreach (SeedError error in errors)
        {
            SeedError printed = error with { Path = path(error.Path) };
            Output.WriteLine(printed.ToString().ReplaceLineEndings(" "));
        }
    }
}
