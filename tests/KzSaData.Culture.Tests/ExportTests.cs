using System.Security.Cryptography;

namespace KzSaData.Culture.Tests;

/// <summary>What is exported is the same in every culture, to the byte.</summary>
public sealed class ExportTests
{
    public static TheoryData<string> Cultures => CultureTests.Cultures;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Files_are_written_alike(string culture)
    {
        string[] expected = Hashes();
        using InCulture here = new(culture);

        Hashes().Should().Equal(expected);
    }

    private static string[] Hashes()
    {
        using TemporaryFolder folder = new();
        RecordQuery<DatasetRecord> records = KzSaDataset.Current.Records.During(2022);
        foreach (ExportFormat format in ExportFormat.All)
        {
            DatasetExport.Write(KzSaDataset.Current, records, format, folder.At(format.Name));
        }

        return [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(folder.Path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
    }
}
