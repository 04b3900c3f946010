using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that sections lie as the format says: in the order of their ids, each at the next aligned place, and nothing but zeros between.</summary>
internal static class LayoutVerifier
{
    /// <exception cref="DatasetFormatException">They do not.</exception>
    public static void Verify(ImageReader image)
    {
        if (image.Memory.I64(ImageFormat.ReservedOffset) != 0)
        {
            throw DatasetFormatException.Damaged("its header has something in a place that is reserved");
        }

        long end = ImageFormat.HeaderLength + ((long)image.SectionCount * ImageFormat.SectionEntryLength);
        for (int number = 0; number < image.SectionCount; number++)
        {
            (uint id, long offset, long length) = image.SectionAt(number);
            if (offset != ImageFormat.Aligned(end) || image.Memory.Bytes(end, (int)(offset - end)).ContainsAnyExcept((byte)0) || length == 0)
            {
                throw DatasetFormatException.Damaged($"its section {id:x} does not begin where the one before ends");
            }

            end = offset + length;
        }

        if (end != image.Memory.Length)
        {
            throw DatasetFormatException.Damaged($"there are {image.Memory.Length - end} bytes behind its sections");
        }
    }
}
