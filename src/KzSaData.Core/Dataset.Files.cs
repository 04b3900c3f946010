using KzSaData.Storage;

using KzSaData.Verification;

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

    /// <summary>Opens an image in a stream, which is read to its end and may be closed then. For the resource of an assembly see <see cref="OpenEmbedded"/>.</summary>
    /// <param name="stream">The stream, at the beginning of the image.</param>
    /// <exception cref="DatasetFormatException">The stream holds no image, or a damaged one, or one of a newer format.</exception>
    public static Dataset Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Dataset(ImageMemory.FromStream(stream));
    }

    /// <summary>Writes the image to a file, which appears whole or not at all; an existing one is replaced and its permissions stay. Where it is a link, what it leads to is replaced.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written, or is a device.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.Write(path, Store.Image.Memory.CopyTo);
    }

    /// <summary>Checks the whole image: hashes, structure, every record and every index. Opening does not; call it for files of doubtful origin.</summary>
    /// <exception cref="DatasetFormatException">Something is wrong; the message says what.</exception>
    public void Verify() => ImageVerifier.Verify(Graph);

    /// <summary>Opens an image that lasts as long as the program, such as a resource of an assembly; disposing the dataset does nothing.</summary>
    /// <param name="resource">The stream of an embedded resource, which is used where it lies; its memory must last as long as the program.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resource"/> is null.</exception>
    /// <exception cref="DatasetFormatException">The stream holds no image, or a damaged one, or one of a newer format.</exception>
    public static Dataset OpenEmbedded(Stream resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new Dataset(ImageMemory.FromResource(resource), isPermanent: true);
    }
}
