using System.Runtime.InteropServices;

namespace KzSaData.Storage;

/// <summary>The hash of ids in an image, part of the file format: its low half tells where to look for an id, its high half what to find there.</summary>
internal static class IdHash
{
    // So many characters go into the hash at a time.
    private const int AtATime = 8;

    // Bits without a pattern: the first 64 and the next 64 of pi behind the point.
    private const ulong One = 0x243F_6A88_85A3_08D3;
    private const ulong Other = 0x1319_8A2E_0370_7344;

    public static ulong Of(string id)
    {
        ulong hash = (ulong)id.Length ^ One;
        if (id.Length < AtATime)
        {
            foreach (char c in id)
            {
                hash = Mixed(hash ^ c, Other);
            }

            return hash;
        }

        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes<char>(id);
        for (int at = 0; at < bytes.Length - 16; at += 16)
        {
            hash = Mixed(hash, bytes[at..]);
        }

        // The last eight characters, some of them for the second time.
        return Mixed(hash, bytes[^16..]);
    }

    /// <summary>The number that stands for an id in the table of ids: the high half of its hash, and its row.</summary>
    public static ulong Entry(ulong hash, int row) => (hash & 0xFFFF_FFFF_0000_0000) | (uint)(row + 1);

    private static ulong Mixed(ulong hash, ReadOnlySpan<byte> eight) =>
        Mixed(hash ^ BitConverter.ToUInt64(eight), Other ^ BitConverter.ToUInt64(eight[8..]));

    // Both halves of the product hold something of every bit of both factors.
    private static ulong Mixed(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }
}
