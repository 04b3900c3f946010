using System.Buffers.Binary;
using System.Security.Cryptography;
using KzSaData.Schema;

namespace KzSaData.Image;

/// <summary>Puts sections together to an image. The same sections give the same bytes, in whatever order they were added.</summary>
internal sealed class ImageAssembler
{
    // Hashing and copying go in pieces: a span cannot be longer than two gigabytes.
    private const int Piece = 1 << 24;
    private readonly SortedDictionary<uint, (int Stride, ByteSink Bytes)> sections = [];

    /// <summary>Adds a section; empty ones are left out.</summary>
    public void Add(TableId table, SectionKind kind, int stride, ByteSink bytes)
    {
        if (bytes.Length > 0)
        {
            sections.Add(ImageReader.SectionId(table, kind), (stride, bytes));
        }
    }

    /// <summary>The image, with a hash of its content or, for a preliminary one, without.</summary>
    public ImageMemory Build(ReadOnlySpan<byte> contentHash)
    {
        long end = ImageFormat.HeaderLength + ((long)sections.Count * ImageFormat.SectionEntryLength);
        Dictionary<uint, long> offsets = [];
        foreach ((uint id, (_, ByteSink bytes)) in sections)
        {
            offsets[id] = Aligned(end);
            end = offsets[id] + bytes.Length;
        }

        byte[] hash = contentHash.ToArray();
        return ImageMemory.Allocate(end, memory => Write(memory, offsets, end, hash));
    }

    /// <summary>The hash of everything behind the header.</summary>
    public static byte[] BodyHash(ImageMemory memory)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = ImageFormat.HeaderLength; at < memory.Length; at += Piece)
        {
            hash.AppendData(memory.Bytes(at, (int)Math.Min(Piece, memory.Length - at)));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Copies an image to a stream.</summary>
    public static void Copy(ImageMemory memory, Stream stream)
    {
        for (long at = 0; at < memory.Length; at += Piece)
        {
            stream.Write(memory.Bytes(at, (int)Math.Min(Piece, memory.Length - at)));
        }
    }

    private static long Aligned(long offset) => (offset + ImageFormat.Alignment - 1) / ImageFormat.Alignment * ImageFormat.Alignment;

    private void Write(ImageMemory.WritableMemory memory, Dictionary<uint, long> offsets, long length, byte[] contentHash)
    {
        ImageFormat.Magic.CopyTo(memory.Bytes(0, ImageFormat.Magic.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(memory.Bytes(ImageFormat.VersionOffset, 4), ImageFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(memory.Bytes(ImageFormat.SectionCountOffset, 4), (uint)sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(memory.Bytes(ImageFormat.LengthOffset, 8), length);
        long entry = ImageFormat.HeaderLength;
        foreach ((uint id, (int stride, ByteSink bytes)) in sections)
        {
            Span<byte> line = memory.Bytes(entry, ImageFormat.SectionEntryLength);
            BinaryPrimitives.WriteUInt32LittleEndian(line, id);
            BinaryPrimitives.WriteInt32LittleEndian(line[4..], stride);
            BinaryPrimitives.WriteInt64LittleEndian(line[8..], offsets[id]);
            BinaryPrimitives.WriteInt64LittleEndian(line[16..], bytes.Length);
            bytes.Written.CopyTo(memory.Bytes(offsets[id], bytes.Length));
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
