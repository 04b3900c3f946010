using System.Buffers.Binary;
using System.Security.Cryptography;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>Puts sections together to an image. The same sections give the same bytes, in whatever order they come.</summary>
internal static class ImageAssembler
{
    // Hashing goes in pieces: a span cannot be longer than two gigabytes.
    private const int Piece = 1 << 24;

    /// <summary>The image of some sections; empty ones are left out.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="contentHash">The hash of the content; empty for an image of rows only, from which it is still to be computed.</param>
    public static ImageMemory Build(IEnumerable<ImageSection> sections, ReadOnlySpan<byte> contentHash)
    {
        List<(uint Id, ImageSection Section, long Offset)> table = [];
        ImageSection[] filled = [.. sections.Where(static section => section.Bytes.Length > 0).OrderBy(IdOf)];
        long end = ImageFormat.HeaderLength + ((long)filled.Length * ImageFormat.SectionEntryLength);
        foreach (ImageSection section in filled)
        {
            long offset = ImageFormat.Aligned(end);
            table.Add((IdOf(section), section, offset));
            end = offset + section.Bytes.Length;
        }

        byte[] hash = contentHash.ToArray();
        return ImageMemory.Allocate(end, memory => Write(memory, table, end, hash));
    }

    private static uint IdOf(ImageSection section) => ImageReader.SectionId(section.Table, section.Kind);

    private static void Write(ImageMemory.WritableMemory memory, List<(uint Id, ImageSection Section, long Offset)> table, long length, byte[] contentHash)
    {
        ImageFormat.Magic.CopyTo(memory.Bytes(0, ImageFormat.Magic.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(memory.Bytes(ImageFormat.VersionOffset, 4), ImageFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(memory.Bytes(ImageFormat.SectionCountOffset, 4), (uint)table.Count);
        BinaryPrimitives.WriteInt64LittleEndian(memory.Bytes(ImageFormat.LengthOffset, 8), length);
        long entry = ImageFormat.HeaderLength;
        foreach ((uint id, ImageSection section, long offset) in table)
        {
            Span<byte> line = memory.Bytes(entry, ImageFormat.SectionEntryLength);
            BinaryPrimitives.WriteUInt32LittleEndian(line, id);
            BinaryPrimitives.WriteInt32LittleEndian(line[4..], section.Stride);
            BinaryPrimitives.WriteInt64LittleEndian(line[8..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(line[16..], section.Bytes.Length);
            section.Bytes.CopyTo(memory.Bytes(offset, section.Bytes.Length));
            entry += ImageFormat.SectionEntryLength;
        }

        contentHash.CopyTo(memory.Bytes(ImageFormat.ContentHashOffset, ImageFormat.HashLength));
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = ImageFormat.HeaderLength; at < length; at += Piece)
        {
            hash.AppendData(memory.Bytes(at, (int)Math.Min(Piece, length - at)));
        }

        hash.GetHashAndReset().CopyTo(memory.Bytes(ImageFormat.BodyHashOffset, ImageFormat.HashLength));
    }
}
