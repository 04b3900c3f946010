using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace KzSaData.Storage;

/// <summary>The bytes of an image, wherever they lie: in an assembly, in an array or in a mapped file.</summary>
/// <remarks>
/// The only unsafe code that reads an image. Every access is checked against the length. After <see cref="Dispose"/> every
/// access throws; the memory itself is given back only when nothing refers to this object any more, so that a thread
/// that was reading just then never reads freed memory.
/// </remarks>
internal sealed unsafe class ImageMemory : IDisposable
{
    /// <summary>How many bytes there are.</summary>
    public readonly long Length;

    // Hashing and copying go in pieces: a span cannot be longer than two gigabytes.
    private const int Piece = 1 << 24;
    private readonly byte* start;

    // Keeps alive what owns the bytes: a pinned array, the stream of a resource, or the view of a file.
    private readonly object owner;
    private volatile bool disposed;

    private ImageMemory(byte* start, long length, object owner)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("KzSaData images are read where they lie, and their numbers are little-endian; this machine's are not.");
        }

        this.start = start;
        this.owner = owner;
        Length = length;
    }

    /// <summary>Takes over bytes that are already in memory; they are copied once, to where the collector does not move them.</summary>
    public static ImageMemory FromBytes(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, bytes.Length), pinned: true);
        bytes.CopyTo(pinned);
        return new ImageMemory((byte*)Unsafe.AsPointer(ref pinned[0]), bytes.Length, pinned);
    }

    /// <summary>Uses the bytes of an embedded resource where they lie.</summary>
    /// <remarks>Only of a resource: the assembly, and with it the memory, lasts as long as the program.</remarks>
    public static ImageMemory FromResource(Stream resource)
    {
        // A view of a mapped file is such a stream too, but does not tell where its bytes lie.
        if (resource is UnmanagedMemoryStream unmanaged && resource is not MemoryMappedViewStream)
        {
            unmanaged.Position = 0;
            return new ImageMemory(unmanaged.PositionPointer, unmanaged.Length, unmanaged);
        }

        return FromStream(resource);
    }

    /// <summary>Copies a stream: whoever gave it may free what it reads from.</summary>
    public static ImageMemory FromStream(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return FromBytes(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }

    /// <summary>Memory of any size that <paramref name="fill"/> writes before anybody reads it.</summary>
    public static ImageMemory Allocate(long length, Action<WritableMemory> fill)
    {
        NativeBlock block = new(length);
        fill(new WritableMemory(block.Start, length));
        return new ImageMemory(block.Start, length, block);
    }

    /// <summary>Maps a file into memory, of any size.</summary>
    public static ImageMemory FromFile(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long length = RandomAccess.GetLength(file);
        if (length < ImageFormat.HeaderLength)
        {
            throw new DatasetFormatException($"'{path}' has {length} bytes, fewer than the header of an image; it is no KzSaData image.");
        }

        using MemoryMappedFile mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* pointer = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        return new ImageMemory(pointer + view.PointerOffset, length, new MappedView(view));
    }

    /// <summary>All of it as a section.</summary>
    public Section Whole(int stride) => new(this, 0, Length, stride);

    /// <summary>A run of bytes.</summary>
    public ReadOnlySpan<byte> Bytes(long offset, int length)
    {
        Check(offset, length);
        return new ReadOnlySpan<byte>(start + offset, length);
    }

    /// <summary>A run of words of eight bytes.</summary>
    public ReadOnlySpan<ulong> Words(long offset, int count)
    {
        Check(offset, (long)count * sizeof(ulong));
        return new ReadOnlySpan<ulong>(start + offset, count);
    }

    /// <summary>A run of numbers of two bytes.</summary>
    public ReadOnlySpan<ushort> Shorts(long offset, int count)
    {
        Check(offset, (long)count * sizeof(ushort));
        return new ReadOnlySpan<ushort>(start + offset, count);
    }

    /// <summary>Copies all bytes to a stream.</summary>
    public void CopyTo(Stream stream)
    {
        for (long at = 0; at < Length; at += Piece)
        {
            stream.Write(Bytes(at, (int)Math.Min(Piece, Length - at)));
        }
    }

    /// <summary>The SHA-256 of all bytes from a place on.</summary>
    public byte[] HashFrom(long start)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = start; at < Length; at += Piece)
        {
            hash.AppendData(Bytes(at, (int)Math.Min(Piece, Length - at)));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>An unsigned number of four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint U32(long offset)
    {
        Check(offset, sizeof(uint));
        uint value = Unsafe.ReadUnaligned<uint>(start + offset);
        GC.KeepAlive(owner);
        return value;
    }

    /// <summary>A number of eight bytes.</summary>
    public long I64(long offset)
    {
        Check(offset, sizeof(long));
        long value = Unsafe.ReadUnaligned<long>(start + offset);
        GC.KeepAlive(owner);
        return value;
    }

    /// <inheritdoc/>
    public void Dispose() => disposed = true;

    /// <summary>For whoever answers from what was read before.</summary>
    public void ThrowIfDisposed()
    {
        if (disposed)
        {
            ThrowDisposed();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Check(long offset, long length)
    {
        if (disposed || length < 0 || (ulong)offset > (ulong)(Length - length) || length > Length)
        {
            ThrowOutside(offset, length);
        }
    }

    private void ThrowOutside(long offset, long length)
    {
        ThrowIfDisposed();
        GC.KeepAlive(owner);
        throw DatasetFormatException.Damaged($"it refers to {length} bytes at {offset}, but has {Length}");
    }

    // What users disposed of is the dataset.
    private static void ThrowDisposed() => throw new ObjectDisposedException("Dataset");

    /// <summary>Where the bytes of new memory are put, checked against its length.</summary>
    internal readonly struct WritableMemory(byte* start, long length)
    {
        /// <summary>A run of bytes to write to.</summary>
        public Span<byte> Bytes(long offset, int count) =>
            count >= 0 && offset >= 0 && offset <= length - count ? new Span<byte>(start + offset, count) : throw new ArgumentOutOfRangeException(nameof(offset));
    }

    /// <summary>Memory outside the collector's heap, which has no limit of two gigabytes.</summary>
    private sealed class NativeBlock(long length)
    {
        public byte* Start { get; } = (byte*)NativeMemory.AllocZeroed((nuint)Math.Max(1, length));

        ~NativeBlock() => NativeMemory.Free(Start);
    }

    /// <summary>Gives a mapped view back when the collector finds that nobody reads any more.</summary>
    private sealed class MappedView(MemoryMappedViewAccessor view)
    {
        ~MappedView()
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
        }
    }
}
