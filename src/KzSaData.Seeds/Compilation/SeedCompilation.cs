using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Compilation;

/// <summary>The way of seeds into a dataset: strict reading, structural rules, image, rules on the records themselves.</summary>
internal static class SeedCompilation
{
    /// <summary>Compiles a folder, alone or on top of a dataset.</summary>
    public static CompilationResult Run(string folder, Dataset? basedOn)
    {
        SeedReading reading = SeedFolder.Read(folder);
        List<Seed> inherited = basedOn is null ? [] : [.. new ImageDecoder(basedOn).Seeds()];
        List<Seed> seeds = [.. reading.Seeds];

        // A folder with a release of its own is a release of its own; else it extends the one that it is based on.
        if (seeds.Exists(static seed => seed.Table.Id == TableId.Release))
        {
            inherited.RemoveAll(static seed => seed.Table.Id == TableId.Release);
        }

        List<SeedError> errors = [.. reading.Errors, .. SeedReferences.Check(seeds, inherited)];
        if (errors.Count == 0 && !seeds.Concat(inherited).Any(static seed => seed.Table.Id == TableId.Release))
        {
            errors.Add(new SeedError(SeedRule.StrayFile, "there is no release.json; a dataset of its own needs one, private records need a dataset that they are based on", folder, 1, 1));
        }

        return errors.Count > 0 ? Failed(errors, seeds.Count) : Compile(seeds, inherited);
    }

    private static CompilationResult Compile(List<Seed> seeds, List<Seed> inherited)
    {
        Dataset data = new(ImageCompiler.Compile(inherited.Concat(seeds)));
        List<Finding> findings = RecordRules.Check(data, seeds);
        if (findings.Count == 0)
        {
            return new CompilationResult(data, [], seeds.Count);
        }

        data.Dispose();
        return Failed(SeedLocation.Locate(findings), seeds.Count);
    }

    private static CompilationResult Failed(IEnumerable<SeedError> errors, int count)
    {
        SeedError[] sorted = [.. errors.OrderBy(static e => e.Path, StringComparer.Ordinal).ThenBy(static e => e.Line).ThenBy(static e => e.Column)];
        return new CompilationResult(null, Array.AsReadOnly(sorted), count);
    }
}
