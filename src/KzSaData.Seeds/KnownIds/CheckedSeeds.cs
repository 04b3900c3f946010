using KzSaData.Seeds.Compilation;

namespace KzSaData.Seeds.KnownIds;

/// <summary>Seeds after every rule has looked at them: the library's own, and those of the C# names.</summary>
/// <param name="Dataset">The dataset, or null where something is wrong.</param>
/// <param name="Classes">The C# names of its ids; empty where something is wrong.</param>
/// <param name="Errors">What is wrong.</param>
/// <param name="Count">How many seeds were read.</param>
internal sealed record CheckedSeeds(Dataset? Dataset, IReadOnlyList<KnownClass> Classes, IReadOnlyList<SeedError> Errors, int Count)
{
    public static CheckedSeeds Read(string folder, KnownClassNames? names = null)
    {
        CompilationResult compiled = SeedCompilation.Run(folder, null);
        if (compiled.Dataset is null)
        {
            return new CheckedSeeds(null, [], compiled.Errors, compiled.SeedCount);
        }

        IReadOnlyList<KnownClass> classes = KnownClasses.Of(compiled.Dataset, names ?? KnownClassNames.Default);
        SeedError[] errors = [.. classes.SelectMany(known => KnownNameRules.Check(known, folder))];
        if (errors.Length == 0)
        {
            return new CheckedSeeds(compiled.Dataset, classes, [], compiled.SeedCount);
        }

        compiled.Dataset.Dispose();
        return new CheckedSeeds(null, [], errors, compiled.SeedCount);
    }
}
