namespace KzSaData.Data.Tests;

/// <summary>The JSON of the dataset, put into a folder of seeds as it is, makes the same dataset again.</summary>
public sealed class JsonRoundTripTests
{
    [Fact]
    public void All_that_is_written_as_JSON_compiles_to_the_same_content()
    {
        Dataset published = KzSaDataset.Current;
        using TemporaryFolder folder = new();
        foreach (EntityType type in Dataset.Types)
        {
            Directory.CreateDirectory(folder.At(type.Plural));
            foreach (Entity entity in published.EntitiesOf(type))
            {
                File.WriteAllText(folder.At(type.Plural, $"{entity.Key}.json"), KzSaJson.Serialize(entity));
            }
        }

        File.WriteAllText(folder.At("release.json"), KzSaJson.Serialize(published.Release));
        File.WriteAllText(folder.At("directions.json"), KzSaJson.Serialize(published.Directions));
        File.WriteAllText(folder.At("coverage.json"), KzSaJson.Serialize(published.Coverage));
        File.WriteAllText(folder.At("corrections.json"), KzSaJson.Serialize(published.Changes.OfType<Correction>()));
        File.WriteAllText(folder.At("retired.json"), KzSaJson.Serialize(published.Changes.OfType<RetiredId>()));

        using Dataset again = Dataset.FromSeeds(folder.Path);

        again.Records.Count.Should().Be(published.Records.Count);
        again.Release.ContentHash.Should().Be(published.Release.ContentHash);
    }
}
