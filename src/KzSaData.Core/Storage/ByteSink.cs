using System.Buffers.Binary;

namespace KzSaData.Storage;

/// <summary>Bytes of a section that is being written.</summary>
internal sealed class ByteSink
{
    private byte[] buffer = new byte[256];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>What has been written, to be kept; nothing is written afterwards.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => buffer.AsMemory(0, Length);

    public void U32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void I64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);

    public void U64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    public void U16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), value);

    public void U8(byte value) => Reserve(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Overwrites a number written before.</summary>
    public void U32At(int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(buffer.AsSpan(offset, sizeof(uint)), value);

    /// <summary>Writes zeros up to a multiple of a number of bytes.</summary>
    public void Align(int unit) => Reserve((unit - (Length % unit)) % unit).Clear();

    /// <summary>Zeros to be written later.</summary>
    public Span<byte> Reserve(int count)
    {
        int needed = checked(Length + count);
        if (needed > buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(needed, buffer.Length * 2L)));
        }

        Span<byte> reserved = buffer.AsSpan(Length, count);
        Length = needed;
        return reserved;
    }
}
