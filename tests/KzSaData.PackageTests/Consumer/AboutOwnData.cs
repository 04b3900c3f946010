using KzSaData;

namespace Consumer;

internal static class AboutOwnData
{
    public static void Check(Dataset data)
    {
        string folder = Directory.CreateTempSubdirectory("kzsa-consumer-").FullName;
        try
        {
            using Dataset extended = Dataset.FromSeeds(folder, basedOn: data);
            Claim.Holds(extended.Agreements.Count == data.Agreements.Count, "seeds of one's own are added to the published ones");

            string image = Path.Combine(folder, "own.kzsa");
            extended.Save(image);
            using Dataset opened = Dataset.Open(image);
            opened.Verify();
            Claim.Holds(opened.Release.ContentHash == extended.Release.ContentHash, "a saved dataset is the same dataset");

            File.WriteAllBytes(image + ".cut", File.ReadAllBytes(image)[..^1000]);
            Claim.Refused<DatasetFormatException>(() => OpenAndVerify(image + ".cut"), "a damaged image is refused");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dataset OpenAndVerify(string path)
    {
        using Dataset damaged = Dataset.Open(path);
        damaged.Verify();
        return damaged;
    }
}
