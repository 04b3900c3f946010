namespace KzSaData.Seeds.Tests.Handbook;

/// <summary>Whoever has the packages alone gets the schemas beside seeds of one's own.</summary>
public sealed class SeedSchemasTests
{
    [Fact]
    public void The_schemas_are_those_of_the_repository_for_its_languages()
    {
        using TemporaryFolder folder = new();

        SeedSchemas.Write(folder.Path, SeedFiles.Good.Dataset());

        string[] written = [.. Directory.GetFiles(folder.At("schema")).Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
        written.Should().Equal(Directory.GetFiles(Repository.At("seeds", "schema")).Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        foreach (string name in written)
        {
            File.ReadAllText(folder.At("schema", name)).Should().Be(File.ReadAllText(Repository.At("seeds", "schema", name)).ReplaceLineEndings("\n"), name);
        }
    }

    [Fact]
    public void Without_a_dataset_below_the_release_says_the_languages()
    {
        using TemporaryFolder folder = new();
        SeedSchemas.Write(folder.Path);
        File.ReadAllText(folder.At("schema", "place.json")).Should().Contain("\"en\"").And.NotContain("\"tr\"");

        File.WriteAllText(folder.At("release.json"), SeedFiles.Good["release.json"].Replace("\"kk\", \"script\": \"Cyrl\"", "\"tr\", \"script\": \"Latn\"", StringComparison.Ordinal));
        SeedSchemas.Write(folder.Path);
        File.ReadAllText(folder.At("schema", "place.json")).Should().Contain("\"tr\"");
    }

    [Fact]
    public void Seeds_beside_their_schemas_compile()
    {
        using TemporaryFolder folder = new();
        SeedFiles.Good.WriteTo(folder.Path);
        SeedSchemas.Write(folder.Path);

        Dataset.FromSeeds(folder.Path).Events.Count.Should().Be(1);
    }
}
