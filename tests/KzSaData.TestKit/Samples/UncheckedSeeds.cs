namespace KzSaData.TestKit.Samples;

/// <summary>Compiles seeds whatever the rules say of them.</summary>
internal static class UncheckedSeeds
{
    /// <summary>The dataset of the rows as they are read, without regard to rules.</summary>
    public static Dataset WithoutRules(this SeedFiles files) => new(ImageCompiler.Compile(files.Paths.SelectMany(path => Read(path, files[path]))));

    private static IReadOnlyList<Seed> Read(string path, string json)
    {
        Table table = Tables.All.First(table => path == table.Path || path.StartsWith($"{table.Path}/", StringComparison.Ordinal));
        SeedReading reading = SeedReader.Read(table, path, System.Text.Encoding.UTF8.GetBytes(json), TestLanguages.Four);
        reading.Errors.Should().BeEmpty();
        return reading.Seeds;
    }
}
