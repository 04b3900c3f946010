using System.CommandLine;
using System.Globalization;
using System.Text;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schemas that editors complete and underline seeds with.</summary>
internal static class SchemaCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Option<bool> check = new("--check") { Description = "Change nothing; say which schemas differ from the model." };
        Command command = new("schema", "Writes the JSON Schemas in seeds/schema from the model.") { seeds, check };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), parsed.GetValue(check), printer));
        return command;
    }

    private static ExitCode Run(string seeds, bool onlyCheck, Printer printer)
    {
        string folder = Path.Combine(seeds, "schema");
        Dictionary<string, byte[]> schemas = SchemaWriter.WriteAll(SeedLanguages.In(seeds) ?? SeedLanguages.English).ToDictionary(schema => Path.Combine(folder, schema.FileName), schema => Encoding.UTF8.GetBytes(schema.Json), StringComparer.Ordinal);
        string[] stale = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Where(path => !schemas.ContainsKey(path))] : [];
        string[] changed = [.. schemas.Where(schema => !Holds(schema.Key, schema.Value)).Select(schema => schema.Key)];
        if (onlyCheck)
        {
            printer.ForPeople(changed.Select(path => Error(path, "differs from the model")));
            printer.ForPeople(stale.Select(path => Error(path, "describes no kind of the model")));
            return changed.Length + stale.Length == 0 ? ExitCode.Done : ExitCode.Failed;
        }

        Directory.CreateDirectory(folder);
        foreach (string path in changed)
        {
            WholeFile.Write(path, schemas[path]);
        }

        Array.ForEach(stale, File.Delete);
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(schemas.Count, "schema")}, {changed.Length} written, {stale.Length} deleted"));
        return ExitCode.Done;
    }

    private static bool Holds(string path, byte[] content) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private static SeedError Error(string path, string problem) => new("KZ0902", $"the schema {problem}; run: kzsa schema", path, 1, 1);
}
