using System.Text;

namespace KzSaData.Export.Tests.Support;

/// <summary>A dataset with a text that no seed may hold: it is written over another in the image, byte for byte.</summary>
internal sealed class TamperedDataset : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Makes one whose evidence for the wind farm has such a locator.</summary>
    public TamperedDataset(string locator)
    {
        string marker = new('x', Encoding.UTF8.GetByteCount(locator));
        using (Dataset good = SeedFiles.Good.Change("investments/wind-farm.json", "\"locator\": \"para. 3\"", $"\"locator\": \"{marker}\"").Dataset())
        {
            good.Save(folder.At("image"));
        }

        byte[] image = File.ReadAllBytes(folder.At("image"));
        Encoding.UTF8.GetBytes(locator).CopyTo(image.AsSpan(image.AsSpan().IndexOf(Encoding.UTF8.GetBytes(marker))));
        File.WriteAllBytes(folder.At("image"), image);
        Data = Dataset.Open(folder.At("image"));
        Data.Investments["wind-farm"].Evidence[0].Locator.Should().Be(locator);
    }

    public Dataset Data { get; }

    public void Dispose()
    {
        Data.Dispose();
        folder.Dispose();
    }
}
