using System.Buffers.Binary;

namespace KzSaData.Storage;

/// <summary>Bytes of a section that is being written.</summary>
/// <remarks>They lie in pieces that are never moved: a section of hundreds of megabytes takes no second copy of itself while it grows.</remarks>
internal sealed class ByteSink
{
    private const int FirstPiece = 256;
    private const int LargestPiece = 1 << 20;
    private readonly List<Piece> pieces = [];
    private byte[] buffer = [];

    // How much of the last piece is written.
    private int used;

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written, in one piece.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            if (Length == used)
            {
                return buffer.AsSpan(0, used);
            }

            byte[] whole = new byte[Length];
            CopyTo(whole);
            return whole;
        }
    }

    public void U32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void I64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);

    public void U64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    public void U16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), value);

    public void U8(byte value) => Reserve(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Overwrites a number written before.</summary>
    public void U32At(int offset, uint value)
    {
        int last = pieces.Count - 1;
        while (pieces[last].Start > offset)
        {
            last--;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(pieces[last].Bytes.AsSpan(offset - pieces[last].Start, sizeof(uint)), value);
    }

    /// <summary>Writes zeros up to a multiple of a number of bytes.</summary>
    public void Align(int unit) => Reserve((unit - (Length % unit)) % unit).Clear();

    /// <summary>Zeros to be written later.</summary>
    public Span<byte> Reserve(int count)
    {
        int length = checked(Length + count);
        if (count > buffer.Length - used)
        {
            buffer = new byte[Math.Max(count, Math.Clamp(Length, FirstPiece, LargestPiece))];
            pieces.Add(new Piece(Length, buffer));
            used = 0;
        }

        Span<byte> reserved = buffer.AsSpan(used, count);
        used += count;
        Length = length;
        return reserved;
    }

    /// <summary>Copies what has been written to where there is room for all of it.</summary>
    public void CopyTo(Span<byte> target)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            int end = i + 1 < pieces.Count ? pieces[i + 1].Start : Length;
            pieces[i].Bytes.AsSpan(0, end - pieces[i].Start).CopyTo(target[pieces[i].Start..]);
        }
    }

    private readonly record struct Piece(int Start, byte[] Bytes);
}
