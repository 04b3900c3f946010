namespace KzSaData.Tests;

public sealed class EmbeddedDatasetTests
{
    [Fact]
    public void The_embedded_dataset_is_opened_once() => KzSaDataset.Current.Should().BeSameAs(KzSaDataset.Current);

    [Fact]
    public void Disposing_it_does_nothing()
    {
        KzSaDataset.Current.Dispose();
        KzSaDataset.Current.Dispose();

        KzSaDataset.Current.Events.Should().NotBeEmpty();
        KzSaDataset.Current.Actors[KnownActors.Kazakhstan].Name["en"].Should().Be("Kazakhstan");
    }

    [Fact]
    public void Its_image_is_whole() => ((Action)KzSaDataset.Current.Verify).Should().NotThrow();

    [Fact]
    public void A_saved_copy_is_the_same_dataset()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("kzsa-tests-").FullName, "copy.kzsa");
        KzSaDataset.Current.Save(path);

        using (Dataset copy = Dataset.Open(path))
        {
            copy.Verify();
            copy.Release.ContentHash.Should().Be(KzSaDataset.Current.Release.ContentHash);
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
