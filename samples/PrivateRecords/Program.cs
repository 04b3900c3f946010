// Your own records on top of the published dataset: checked by the same rules, queried together, saved, opened again.
using System.CommandLine;
using KzSaData;

Option<string> seeds = new("--seeds")
{
    Description = "the folder of your own seeds",
    DefaultValueFactory = static _ => Path.Combine(AppContext.BaseDirectory, "seeds"),
};
Option<string?> image = new("--out") { Description = "the file to keep everything in; without it, all is saved to a temporary one" };
RootCommand command = new("Queries your own records together with the published ones.") { seeds, image };
command.SetAction(chosen => chosen.GetValue(image) is { } file ? Run(chosen.GetValue(seeds)!, file) : RunAndForget(chosen.GetValue(seeds)!));
ParseResult options = command.Parse(args);
if (options.Errors.Count > 0)
{
    Console.Error.WriteLine($"{string.Join('\n', options.Errors.Select(static error => error.Message))}\nThe options are --seeds FOLDER and --out FILE.");
    return 2;
}

return options.Invoke();

static int RunAndForget(string folder)
{
    DirectoryInfo temporary = Directory.CreateTempSubdirectory("kzsa-private-records-");
    try
    {
        return Run(folder, Path.Combine(temporary.FullName, "private.kzsa"));
    }
    finally
    {
        temporary.Delete(recursive: true);
    }
}

static int Run(string folder, string file)
{
    Dataset published = KzSaDataset.Current;
    try
    {
        using Dataset both = Dataset.FromSeeds(folder, basedOn: published);
        both.Save(file);
        Console.WriteLine($"{published.Records.Count} published records, {both.Records.Count - published.Records.Count} of your own\n");
    }
    catch (SeedException e)
    {
        // Each with file, line and column, as a compiler writes them: editors jump there.
        Console.Error.WriteLine(string.Join('\n', e.Errors));
        return 1;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }

    using Dataset opened = Dataset.Open(file);
    opened.Verify();
    foreach (DatasetRecord record in opened.Actors[KnownActors.AcwaPower].Records)
    {
        string whose = published.Find(record.Key) is null ? "own" : string.Empty;
        Console.WriteLine($"{whose,-4}{record.Date?.ToText("en") ?? "undated",-18}{record.RecordKind.Label("en"),-12}{record.Title}");
    }

    // The workshop's money is inside the wind farm's: the total counts it once.
    InvestmentTotal total = opened.Investments.From(KnownActors.AcwaPower).Total();
    Console.WriteLine($"\nfrom ACWA Power: {string.Join(", ", total.Lines.Select(static line => line.Undisputed.ToText(line.Currency, "en")))}");
    Console.WriteLine($"left out: {string.Join(", ", total.LeftOut.Select(static left => $"{left.Investment.Title} ({left.Reason.Label("en")})"))}");
    Console.WriteLine($"\n{Path.GetFileName(file)}: {new FileInfo(file).Length:N0} bytes, {opened.Release.Version}, {opened.Release.ContentHash[..12]}…");
    return 0;
}
