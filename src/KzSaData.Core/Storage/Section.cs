using System.Runtime.CompilerServices;

namespace KzSaData.Storage;

/// <summary>A section of an image: a window that cannot be left.</summary>
/// <remarks>Fields rather than properties here and in the other types that a first query meets: each property is a method to compile before the answer.</remarks>
internal readonly struct Section(ImageMemory memory, long start, long length, int stride)
{
    /// <summary>Where it begins in the image.</summary>
    public readonly long Start = start;

    /// <summary>How many bytes it has; 0 for a section that is not there.</summary>
    public readonly long Length = length;

    /// <summary>How many bytes one item takes.</summary>
    public readonly int Stride = stride;

    /// <summary>How many items of <see cref="Stride"/> bytes it has.</summary>
    public int Count => Stride == 0 ? 0 : (int)Math.Min(int.MaxValue, Length / Stride);

    /// <summary>The number at a place in the section.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint U32(long at)
    {
        Check(at, sizeof(uint));
        return memory.U32(Start + at);
    }

    /// <summary>The signed number at a place in the section.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int I32(long at) => (int)U32(at);

    /// <summary>The long number at a place in the section.</summary>
    public long I64(long at)
    {
        Check(at, sizeof(long));
        return memory.I64(Start + at);
    }

    /// <summary>Bytes of the section.</summary>
    public ReadOnlySpan<byte> Bytes(long at, int count)
    {
        Check(at, count);
        return memory.Bytes(Start + at, count);
    }

    /// <summary>Words of a bitmap.</summary>
    public ReadOnlySpan<ulong> Words(long at, int count)
    {
        Check(at, (long)count * sizeof(ulong));
        return memory.Words(Start + at, count);
    }

    /// <summary>Numbers of two bytes.</summary>
    public ReadOnlySpan<ushort> Shorts(long at, int count)
    {
        Check(at, (long)count * sizeof(ushort));
        return memory.Shorts(Start + at, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check(long at, long count)
    {
        if (count < 0 || count > Length || (ulong)at > (ulong)(Length - count))
        {
            ThrowOutside(at, count);
        }
    }

    private void ThrowOutside(long at, long count) =>
        throw DatasetFormatException.Damaged($"a section of {Length} bytes is asked for {count} bytes at {at}");
}
