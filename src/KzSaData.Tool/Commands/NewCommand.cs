using System.CommandLine;
using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>new</c>: the beginning of a seed, so that nobody copies the file of another record and forgets to change a line.</summary>
internal static class NewCommand
{
    private static readonly Table[] Kinds = [.. Tables.All.Where(table => table.File == TableFile.Folder)];
    private static readonly string[] Names = [.. Kinds.Select(table => table.ObjectType.Name)];

    public static Command Create(Printer printer)
    {
        Argument<string> kind = new("kind") { Description = $"One of: {string.Join(", ", Names)}." };
        Argument<string> id = new("id") { Description = "The id, which is permanent: lower-case Latin letters, digits, single hyphens." };
        Option<string> seeds = SeedsOption.Create();
        Command command = new("new", "Begins a seed: a file with every member that it needs, and what to write there.") { kind, id, seeds };
        command.SetAction(parsed => (int)Run(KindOf(parsed.GetValue(kind)!), parsed.GetValue(id)!, SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(Table table, string id, string seeds, Printer printer)
    {
        if (!RecordId<Event>.TryParse(id, out _))
        {
            throw new UsageException($"'{id}' is no id: an id has lower-case Latin letters and digits, with single hyphens between them, such as 'joint-commission-session-6'.");
        }

        // Ids of records are unique over all kinds of record; those of actors, places and sources, each in their own.
        string? taken = Kinds.Where(other => other == table || (other.HoldsRecords && table.HoldsRecords)).Select(other => PathOf(seeds, other, id)).FirstOrDefault(File.Exists);
        if (taken is not null)
        {
            throw new UsageException($"'{id}' is taken by {printer.Relative(taken)}. Correct that file, or choose another id.");
        }

        string path = PathOf(seeds, table, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(SeedSkeleton.Write(table, id, SeedLanguages.In(seeds) ?? SeedLanguages.English)));
        printer.Output.WriteLine(printer.Relative(path));
        printer.Output.WriteLine("Now fill it in: each value says what belongs there. Take out what no source says.");
        printer.Output.WriteLine("What may be recorded, and how: seeds/README.md");
        printer.Output.WriteLine("Then: kzsa check");
        return ExitCode.Done;
    }

    private static Table KindOf(string name) =>
        Array.Find(Kinds, table => table.ObjectType.Name == name || table.Path == name)
            ?? throw new UsageException($"'{name}' is no kind of seed; {FieldPhrase.DidYouMean(name, Names, $"there are {string.Join(", ", Names)}")}");

    private static string PathOf(string seeds, Table table, string id) => Path.Combine(seeds, table.Path, $"{id}.json");
}
