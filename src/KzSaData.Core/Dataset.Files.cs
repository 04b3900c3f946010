using KzSaData.Compilation;
using KzSaData.Image;

namespace KzSaData;

/// <content>Datasets from files, and to files.</content>
public sealed partial class Dataset
{
    /// <summary>Opens an image in a file, of any size: it is mapped into memory and read only where asked.</summary>
    /// <param name="path">The file. It must not be overwritten while the dataset is in use; deleting or replacing it is safe.</param>
    /// <exception cref="DatasetFormatException">The file is no image, is damaged, or is of a newer format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Dataset Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Dataset(ImageMemory.FromFile(path));
    }

    /// <summary>Opens an image in a stream. The stream of an embedded resource is used in place; any other is read to its end.</summary>
    /// <param name="stream">The stream; the dataset keeps what it needs of it.</param>
    /// <exception cref="DatasetFormatException">The stream holds no image, or a damaged one, or one of a newer format.</exception>
    public static Dataset Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Dataset(ImageMemory.FromStream(stream));
    }

    /// <summary>Compiles a folder of seeds, in memory.</summary>
    /// <param name="folder">A folder laid out as <c>seeds/</c> of this project is.</param>
    /// <param name="basedOn">A dataset whose records the seeds extend and may refer to, or null. It is not changed.</param>
    /// <exception cref="SeedException">The seeds are wrong; it lists every error with its file, line and column.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Dataset FromSeeds(string folder, Dataset? basedOn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        CompilationResult result = SeedCompilation.Run(folder, basedOn);
        return result.Dataset ?? throw new SeedException(result.Errors);
    }

    /// <summary>Writes the image to a file, which appears whole or not at all; an existing one is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string whole = Path.GetFullPath(path);
        string temporary = $"{whole}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                ImageAssembler.Copy(Image.Memory, stream);
            }

            File.Move(temporary, whole, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Checks the whole image: hashes, structure, every record and every index. Opening does not; call it for files of doubtful origin.</summary>
    /// <exception cref="DatasetFormatException">Something is wrong; the message says what.</exception>
    public void Verify() => ImageVerifier.Verify(this);

    internal static Dataset OpenEmbedded(Stream resource) =>
        new(resource is UnmanagedMemoryStream unmanaged ? ImageMemory.FromResource(unmanaged) : ImageMemory.FromStream(resource), isPermanent: true);
}
