namespace KzSaData.Architecture;

/// <summary>Holds the sources of a project against its storeys.</summary>
public static class StoreyCheck
{
    /// <summary>Everything that is not as the storeys say, a line each, in the order of the files; empty where all is well.</summary>
    public static IReadOnlyList<string> Violations(ProjectCompilation project, Storeys storeys)
    {
        string[] folders = [.. project.Trees.Select(tree => Folder.Top(Folder.Of(tree.FilePath))).Distinct()];
        return
        [
            .. project.Errors().Select(error => $"src/{project.Name}/{error}; until it compiles, its storeys cannot be told"),
            .. folders.Where(folder => !storeys.Has(folder)).Select(folder => $"src/{project.Name}: folder {folder} has no storey; give it one in storeys.txt"),
            .. storeys.Folders.Except(folders).Select(folder => $"src/{project.Name}: storeys.txt names a folder {folder}, and there is none"),
            .. Upward(ReferenceFinder.Find(project, storeys.Generated), storeys)
                .Select(reference => $"src/{project.Name}/{reference.File}({reference.Line}): folder {reference.From} must not refer to folder {reference.To}'s {reference.Name}")
                .Distinct(),
        ];
    }

    /// <summary>The references that the storeys do not allow, by outermost folders; not those of folders without a storey.</summary>
    public static IEnumerable<Reference> Upward(IEnumerable<Reference> references, Storeys storeys) =>
        references.Select(reference => reference.ByTopFolder())
            .Where(reference => storeys.Has(reference.From) && storeys.Has(reference.To) && !storeys.Allows(reference.From, reference.To));
}
