using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace KzSaData.Fuzzing.Images;

/// <summary>Which ways through the engine a run has taken that none took before; knows it where SharpFuzz has instrumented KzSaData.Core.</summary>
/// <remarks>
/// Instrumented code counts each step from one block to the next in a map of 64 KiB. Counts are put into eight classes as AFL does, so that a loop
/// run more often is news and a loop run once more is not. The map belongs to the process: one thread only may run what it counts.
/// </remarks>
internal sealed unsafe class Coverage : IDisposable
{
    private const int Size = 1 << 16;

    private static readonly byte[] Classes = [.. Enumerable.Range(0, 256).Select(Class)];

    private readonly byte* map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] known = new byte[Size];

    public Coverage() => Trace.SharedMem = map;

    /// <summary>How many steps between blocks have been taken so far; 0 where nothing is instrumented.</summary>
    public int Steps { get; private set; }

    /// <summary>Forgets the last run.</summary>
    public void Begin()
    {
        new Span<byte>(map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run since <see cref="Begin"/> has done something new.</summary>
    public bool FoundNew()
    {
        bool found = false;
        ReadOnlySpan<ulong> words = new(map, Size / sizeof(ulong));
        for (int word = 0; word < words.Length; word++)
        {
            if (words[word] != 0)
            {
                found |= Learn(word * sizeof(ulong));
            }
        }

        return found;
    }

    public void Dispose()
    {
        Trace.SharedMem = null;
        NativeMemory.Free(map);
    }

    private bool Learn(int from)
    {
        bool found = false;
        for (int at = from; at < from + sizeof(ulong); at++)
        {
            byte seen = Classes[map[at]];
            if ((seen & ~known[at]) != 0)
            {
                Steps += known[at] == 0 ? 1 : 0;
                known[at] |= seen;
                found = true;
            }
        }

        return found;
    }

    private static byte Class(int count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
