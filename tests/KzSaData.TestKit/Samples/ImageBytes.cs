using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KzSaData.TestKit.Samples;

/// <summary>The bytes of an image, to be damaged.</summary>
internal sealed class ImageBytes(byte[] bytes)
{
    public static ImageBytes Good { get; } = Of(SeedFiles.Good.Dataset());

    public byte[] Bytes => bytes;

    public int Length => bytes.Length;

    public int SectionCount => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(ImageFormat.SectionCountOffset));

    /// <summary>The end of header and section table.</summary>
    public int EndOfTable => ImageFormat.HeaderLength + (SectionCount * ImageFormat.SectionEntryLength);

    public static ImageBytes Of(Dataset data) => new(data.Store.Image.Memory.Bytes(0, (int)data.Store.Image.Memory.Length).ToArray());

    public Dataset Open() => new(ImageMemory.FromBytes(bytes));

    public ImageBytes Flip(int at, byte bits) => Change(copy => copy[at] ^= bits);

    public ImageBytes Cut(int length) => new(bytes[..length]);

    public ImageBytes With(int at, uint value) => Change(copy => BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(at), value));

    public ImageBytes With(int at, long value) => Change(copy => BinaryPrimitives.WriteInt64LittleEndian(copy.AsSpan(at), value));

    /// <summary>States the hash that the bytes have now, as somebody would who damages them on purpose.</summary>
    public ImageBytes Sealed() => Change(copy => SHA256.HashData(copy.AsSpan(ImageFormat.HeaderLength)).CopyTo(copy, ImageFormat.BodyHashOffset));

    /// <summary>States the length that the bytes have now.</summary>
    public ImageBytes WithItsLength() => With(ImageFormat.LengthOffset, (long)bytes.Length);

    /// <summary>Where a section lies: of its entry in the table, and of its content.</summary>
    public (int Entry, int Offset, int Length) Section(TableId table, SectionKind kind)
    {
        uint id = ImageReader.SectionId(table, kind);
        for (int entry = ImageFormat.HeaderLength; entry < EndOfTable; entry += ImageFormat.SectionEntryLength)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(entry)) == id)
            {
                return (entry, (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(entry + 8)), (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(entry + 16)));
            }
        }

        throw new ArgumentException($"no section {kind} of {table}");
    }

    private ImageBytes Change(Action<byte[]> change)
    {
        byte[] copy = [.. bytes];
        change(copy);
        return new ImageBytes(copy);
    }
}
