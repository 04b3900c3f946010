using KzSaData.Seeds.Files;
using KzSaData.Verification;

namespace KzSaData.Tool.Asking;

/// <summary>Opens what <c>--data</c> names: an image, a folder of seeds, or, without it, the dataset that the program carries.</summary>
internal static class DataSource
{
    // Hashing so much takes less time than starting the program.
    private const long QuicklyHashed = 1 << 25;

    /// <summary>Opens a dataset.</summary>
    /// <param name="path">The file or folder, from <paramref name="folder"/>; null for the dataset of the program.</param>
    /// <param name="folder">The folder that the program was started in.</param>
    /// <exception cref="UsageException">There is nothing, or something that is neither file nor folder.</exception>
    /// <exception cref="DatasetFormatException">The image is damaged; of a large one, only <c>validate</c> finds every damage.</exception>
    public static Dataset Open(string? path, string folder)
    {
        if (path is null)
        {
            return Own(folder);
        }

        string full = FullPath(path, folder);
        return Directory.Exists(full) ? Dataset.FromSeeds(SeedsIn(full)) : Image(full);
    }

    /// <summary>The whole path of a file or folder that can be read to its end.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string FullPath(string path, string folder)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException("The name of the image or folder is empty.");
        }

        string full = Path.GetFullPath(path, folder);
        if (Directory.Exists(full))
        {
            return full;
        }

        // A device or a pipe has no length, and may have no end; nor may opening it.
        FileInfo file = new(full);
        return !file.Exists ? throw new UsageException($"There is no file or folder '{full}'. Name an image (.kzsa) or a folder of seeds.")
            : (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length == 0 ? throw new UsageException($"'{full}' is empty, or no file at all. Name an image (.kzsa) or a folder of seeds.")
            : full;
    }

    private static Dataset Image(string path)
    {
        Dataset data = Dataset.Open(path);
        try
        {
            if (new FileInfo(path).Length <= QuicklyHashed)
            {
                ImageVerifier.VerifyBytes(data.Store.Image);
            }

            return data;
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>The folder of seeds that somebody means by a folder: itself, or the one named <c>seeds</c> in it.</summary>
    public static string SeedsIn(string folder)
    {
        string below = Path.Combine(folder, "seeds");
        return !File.Exists(Path.Combine(folder, "release.json")) && File.Exists(Path.Combine(below, "release.json")) ? below : folder;
    }

#if WITH_DATASET
    private static Dataset Own(string folder) => KzSaDataset.Current;
#else
    // In a clone the seeds are the dataset.
    private static Dataset Own(string folder) => SeedsFolder.FindAbove(folder) is { } seeds ? Dataset.FromSeeds(seeds)
        : throw new UsageException($"This build of the program carries no dataset, and there is no folder 'seeds' in '{folder}' or above it. Name an image or a folder of seeds with --data.");
#endif
}
