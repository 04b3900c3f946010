using KzSaData.Schema;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Compilation;

/// <summary>The way of seeds into a dataset: strict reading, structural rules, image, rules on the records themselves.</summary>
internal static class SeedCompilation
{
    /// <summary>Compiles a folder, alone or on top of a dataset.</summary>
    public static CompilationResult Run(string folder, Dataset? basedOn)
    {
        ImageDecoder? below = basedOn is null ? null : new ImageDecoder(basedOn);
        SeedReading reading = SeedFolder.Read(folder, below?.Languages);
        List<Seed> inherited = below is null ? [] : [.. below.Seeds()];
        List<Seed> seeds = [.. reading.Seeds];

        // A folder with a release of its own is a release of its own; else it extends the one that it is based on.
        if (seeds.Exists(static seed => seed.Table.Id == TableId.Release))
        {
            inherited.RemoveAll(static seed => seed.Table.Id == TableId.Release);
        }
        else if (seeds.Count > 0)
        {
            inherited.ForEach(ExtendedRelease.Mark);
        }

        List<SeedError> errors = [.. reading.Errors, .. reading.IsWhole ? SeedReferences.Check(seeds, inherited) : []];
        if (below is not null && SeedLanguages.In(folder) is { } own && !own.All.SequenceEqual(below.Languages.All))
        {
            errors.Add(new SeedError(SeedRule.OtherLanguages, $"the release lists other languages than the dataset that these seeds extend: {string.Join(", ", below.Languages.All.Select(static language => language.Tag))}; list the same, in the same order", Path.Combine(folder, Tables.Of(TableId.Release).Path), 1, 1));
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
