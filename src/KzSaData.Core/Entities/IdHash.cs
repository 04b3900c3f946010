using System.Runtime.InteropServices;

namespace KzSaData;

/// <summary>The hash of ids in an image, part of the file format, and their comparison: four characters at a time.</summary>
/// <remarks>Ids are ASCII. Whatever text is looked up, only an id can be equal to one.</remarks>
internal static class IdHash
{
    // The bits of four characters that no ASCII character has.
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    public static uint Of(string id)
    {
        ReadOnlySpan<byte> rest = MemoryMarshal.AsBytes<char>(id);
        ulong hash = (ulong)rest.Length;
        while (rest.Length > 0)
        {
            int length = rest.Length >= 8 ? 8 : 2;
            hash ^= length == 8 ? BitConverter.ToUInt64(rest) : BitConverter.ToUInt16(rest);
            rest = rest[length..];

            // An odd number near 2^64 divided by the golden ratio spreads every bit upwards; the shift brings the high ones down again.
            hash *= 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 32;
        }

        return (uint)hash;
    }

    /// <summary>Whether bytes of an image are an id.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> ascii, string id)
    {
        ReadOnlySpan<byte> rest = MemoryMarshal.AsBytes<char>(id);
        if (ascii.Length * 2 != rest.Length)
        {
            return false;
        }

        for (; rest.Length >= 8; rest = rest[8..], ascii = ascii[4..])
        {
            ulong four = BitConverter.ToUInt64(rest);
            ulong pairs = (four | (four >> 8)) & 0x0000_FFFF_0000_FFFF;
            if ((four & NotAscii) != 0 || (uint)(pairs | (pairs >> 16)) != BitConverter.ToUInt32(ascii))
            {
                return false;
            }
        }

        for (; rest.Length >= 2; rest = rest[2..], ascii = ascii[1..])
        {
            if (BitConverter.ToUInt16(rest) != ascii[0])
            {
                return false;
            }
        }

        return true;
    }
}
