namespace KzSaData.Architecture;

/// <summary>A place in the sources that names what another folder, or its own, declares.</summary>
/// <param name="File">The path of the file within its project.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder that declares what is named.</param>
/// <param name="Name">What is named: a type, or a member with its type.</param>
public sealed record Reference(string File, int Line, string From, string To, string Name)
{
    /// <summary>The same place, by the outermost folders.</summary>
    public Reference ByTopFolder() => this with { From = Folder.Top(From), To = Folder.Top(To) };
}
