using System.Globalization;

namespace KzSaData.Architecture;

/// <summary>Writes the figures of a project: its knots, its references upwards, its size.</summary>
public sealed class Measure(TextWriter output)
{
    /// <summary>Measures a project.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="storeys">Its storeys.</param>
    /// <param name="assembly">Its assembly; null where none is built.</param>
    public void Write(SourceFolder folder, Storeys storeys, string? assembly)
    {
        ProjectCompilation project = ProjectCompilation.Of(folder);
        IReadOnlyList<Reference> references = ReferenceFinder.Find(project, storeys.Generated);
        Line($"{project.Name}");
        foreach (string error in project.Errors())
        {
            Line($"  does not compile, the figures are not whole: {error}");
        }

        WriteFiles(new FileLengths(folder.Files()));
        string[] folders = [.. project.Trees.Select(tree => Folder.Of(tree.FilePath))];
        WriteGraph("folders", new FolderGraph(folders.Select(Folder.Top), references.Select(reference => reference.ByTopFolder())));
        WriteGraph("folders within folders, each for itself", new FolderGraph(folders, references));
        WriteStoreys(references, storeys, folders);
        WriteSize(assembly);
    }

    private void WriteFiles(FileLengths files) =>
        Line($"  files: {files.Count}; lines: median {files.Median}, nine in ten up to {files.NineInTen}, longest {files.Longest.Lines} ({files.Longest.Path}); over 180 lines: {files.Over(180)}, over 300: {files.Over(300)}");

    private void WriteGraph(string what, FolderGraph graph)
    {
        IReadOnlyList<IReadOnlyList<string>> knots = graph.Knots();
        IReadOnlyList<(string First, string Second)> pairs = graph.MutualPairs();
        Line($"  {what}: {graph.Folders.Count}; in knots: {knots.Sum(knot => knot.Count)}; pairs that refer to each other: {pairs.Count}");
        foreach (IReadOnlyList<string> knot in knots)
        {
            Line($"    knot of {knot.Count}: {string.Join(", ", knot)}");
        }

        if (pairs.Count > 0)
        {
            Line($"    pairs: {string.Join(", ", pairs.Select(pair => $"{pair.First} ⇄ {pair.Second}"))}");
        }
    }

    private void WriteStoreys(IReadOnlyList<Reference> references, Storeys storeys, IEnumerable<string> folders)
    {
        int across = references.Count(reference => Folder.Top(reference.From) != Folder.Top(reference.To));
        ILookup<(string From, string To), Reference> upward = StoreyCheck.Upward(references, storeys).ToLookup(reference => (reference.From, reference.To));
        Line($"  references between folders: {across}; upwards: {upward.Sum(arrow => arrow.Count())} over {upward.Count} arrows");
        foreach (IGrouping<(string From, string To), Reference> arrow in upward.OrderByDescending(arrow => arrow.Count()))
        {
            Line($"    {arrow.Key.From} → {arrow.Key.To}: {arrow.Count()}");
        }

        string[] without = [.. folders.Select(Folder.Top).Where(folder => !storeys.Has(folder)).Distinct().Order(StringComparer.Ordinal)];
        if (without.Length > 0)
        {
            Line($"    without a storey, so not counted upwards: {string.Join(", ", without)}");
        }
    }

    private void WriteSize(string? assembly)
    {
        if (assembly is null)
        {
            Line($"  assembly: not built in Release");
            return;
        }

        AssemblySize size = AssemblySize.Of(assembly);
        Line($"  assembly, bytes: methods {size.MethodBodies:N0}; strings {size.Strings:N0}; file {size.File:N0}");
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
