using System.CommandLine;
using KzSaData.Architecture;

Option<string> table = new("--storeys") { Description = "A file of storeys, by its path or its name in Storeys/.", DefaultValueFactory = _ => "storeys.txt" };

Argument<string[]> folders = new("project") { Description = "The folders of projects, of this checkout or of another.", Arity = ArgumentArity.OneOrMore };
Option<string?> assembly = new("--assembly") { Description = "The assembly to measure; without it, the one last built in Release." };
Command measure = new("measure", "Prints knots of folders, references upwards, lengths of files and the size of the code.") { folders, table, assembly };
measure.SetAction(result =>
{
    StoreyTable storeys = StoreyTable.Read(result.GetValue(table)!);
    foreach (SourceFolder folder in result.GetValue(folders)!.Select(path => new SourceFolder(path)))
    {
        new Measure(Console.Out).Write(folder, storeys.Of(folder.Project.Name), result.GetValue(assembly) ?? folder.Assembly("Release"));
    }
});

Argument<string> root = new("repository") { Description = "The root of a checkout.", DefaultValueFactory = _ => Repository.Above(Environment.CurrentDirectory) };
Command check = new("check", "Prints every reference upwards, with its file and line; fails where there is one.") { root, table };
check.SetAction(result =>
{
    StoreyTable storeys = StoreyTable.Read(result.GetValue(table)!);
    SourceFolder[] projects = [.. Repository.Projects(result.GetValue(root)!)];
    string[] violations =
    [
        .. storeys.OfProjects().Violations(projects.Select(folder => folder.Project)),
        .. projects.Where(folder => storeys.Names.Contains(folder.Project.Name))
            .SelectMany(folder => StoreyCheck.Violations(ProjectCompilation.Of(folder), storeys.Of(folder.Project.Name))),
    ];
    Console.Write(string.Concat(violations.Select(violation => violation + "\n")));
    return violations.Length == 0 ? 0 : 1;
});

RootCommand program = new("Says which folder of the sources refers to which, and holds it against the storeys of the house.") { measure, check };
try
{
    return program.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (IOException missing)
{
    // No project, no restore, no generator: the message says which, and what to do.
    Console.Error.WriteLine($"error: {missing.Message}");
    return 2;
}
