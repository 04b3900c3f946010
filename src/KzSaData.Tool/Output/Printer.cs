using System.Globalization;

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

    /// <summary>Prints errors as a person reads them, with paths from the folder one is in.</summary>
    public void ForPeople(IEnumerable<SeedError> errors)
    {
        foreach (SeedError error in errors)
        {
            Output.WriteLine((error with { Path = Relative(error.Path) }).ToString().ReplaceLineEndings(" "));
        }
    }

    /// <summary>Prints what is no error and yet to be mended, in the same form.</summary>
    public void Warn(IEnumerable<SeedError> warnings)
    {
        foreach (SeedError warning in warnings)
        {
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Relative(warning.Path)}({warning.Line},{warning.Column}): warning {warning.Code}: {warning.Message}").ReplaceLineEndings(" "));
        }
    }

    /// <summary>A path as seen from the folder the program was started in, where it lies below it.</summary>
    public string Relative(string path)
    {
        string full = Path.GetFullPath(path, Folder);
        string relative = Path.GetRelativePath(Folder, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
    }
}
