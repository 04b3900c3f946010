using System.Buffers.Binary;
using System.Security.Cryptography;

namespace KzSaData.Fuzzing.Images;

/// <summary>Makes images that are wrong in some places: knows where numbers stand, and what numbers of an image mean.</summary>
internal sealed class ImageMutator(Random random)
{
    private static readonly uint[] Telling = [0, 1, 2, 3, 4, 7, 8, 127, 128, 255, 256, 4096, 65535, 65536, 0x1FFF_FFFF, 0x2000_0000, 0x3FFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF];

    /// <summary>A mutant of an image, perhaps with a piece of another; one in two with the checksum that fits it.</summary>
    public byte[] Mutate(byte[] image, byte[] other)
    {
        byte[] mutant = [.. image];
        for (int changes = 1 << random.Next(0, 4); changes > 0; changes--)
        {
            mutant = Change(mutant, other);
        }

        if (random.Next(2) == 0 && mutant.Length >= ImageFormat.HeaderLength)
        {
            BinaryPrimitives.WriteInt64LittleEndian(mutant.AsSpan(ImageFormat.LengthOffset), mutant.Length);
            SHA256.HashData(mutant.AsSpan(ImageFormat.HeaderLength)).CopyTo(mutant, ImageFormat.BodyHashOffset);
        }

        return mutant;
    }

    private byte[] Change(byte[] image, byte[] other)
    {
        if (image.Length < ImageFormat.HeaderLength)
        {
            return image;
        }

        int at = Place(image);
        Span<byte> number = image.AsSpan(at, sizeof(uint));
        switch (random.Next(12))
        {
            case 0:
                image[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                image[at] = (byte)random.Next(256);
                break;
            case 2 or 3:
                BinaryPrimitives.WriteUInt32LittleEndian(number, Telling[random.Next(Telling.Length)]);
                break;
            case 4 or 5:
                BinaryPrimitives.WriteUInt32LittleEndian(number, BinaryPrimitives.ReadUInt32LittleEndian(number) + (uint)random.Next(-3, 4));
                break;
            case 6:
                BinaryPrimitives.WriteUInt32LittleEndian(number, (uint)random.Next(image.Length));
                break;
            case 7:
                BinaryPrimitives.WriteUInt32LittleEndian(number, (uint)random.Next(image.Length / sizeof(uint)));
                break;
            case 8:
                // What another number says: a place that is one, a length that is one.
                image.AsSpan(Place(image), sizeof(uint)).CopyTo(number);
                break;
            case 9:
                int length = Math.Min(random.Next(1, 64), image.Length - at);
                image.AsSpan(Math.Min(Place(image), image.Length - length), length).CopyTo(image.AsSpan(at));
                break;
            case 10 when other.Length > at:
                int piece = Math.Min(random.Next(1, 256), Math.Min(other.Length, image.Length) - at);
                other.AsSpan(at, piece).CopyTo(image.AsSpan(at));
                break;
            default:
                return Resize(image, at);
        }

        return image;
    }

    // Header and table of sections decide where all the rest is looked for: one in six goes there.
    private int Place(byte[] image)
    {
        int sections = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(ImageFormat.SectionCountOffset)), 0, 512);
        int end = Math.Min(ImageFormat.HeaderLength + (sections * ImageFormat.SectionEntryLength), image.Length);
        int most = random.Next(6) == 0 ? end : image.Length;
        int at = random.Next(Math.Max(1, most - sizeof(uint)));
        return random.Next(8) == 0 ? at : at & ~3;
    }

    private byte[] Resize(byte[] image, int at)
    {
        int bytes = random.Next(1, 64);
        return random.Next(2) == 0
            ? [.. image.AsSpan(0, at), .. image.AsSpan(Math.Min(at + bytes, image.Length))]
            : [.. image.AsSpan(0, at), .. image.AsSpan(at, Math.Min(bytes, image.Length - at)), .. image.AsSpan(at)];
    }
}
