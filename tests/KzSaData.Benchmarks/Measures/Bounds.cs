using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KzSaData.Benchmarks;

/// <summary>What the machine can do at best: what no way of holding data gets below.</summary>
internal static class Bounds
{
    /// <summary>Nanoseconds to read a kilobyte of words one after the other, from memory that the caches do not hold.</summary>
    public static double MemoryKilobyte() => Best(() => Sum(1 << 25), (1L << 28) >> 10);

    /// <summary>Nanoseconds to read a kilobyte of words one after the other, from the caches.</summary>
    public static double CacheKilobyte() => Best(static () => Enumerable.Range(0, 256).Sum(static _ => Sum(1 << 15) & 1), 256 * ((1L << 18) >> 10));

    /// <summary>Nanoseconds to read one word whose place the word before tells, from memory that the caches do not hold.</summary>
    public static double MemoryMiss() => Best(() => Chase(1 << 25, 1 << 18), 1 << 18);

    /// <summary>Nanoseconds to touch a page of a mapped file for the first time, per page of four kilobytes.</summary>
    public static double PageTouch(string path) => Best(() => Touch(path), Math.Max(1, new FileInfo(path).Length >> 12));

    private static readonly Dictionary<int, ulong[]> Arrays = [];

    private static double Best(Func<long> work, double units)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 7; i++)
        {
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / units);
        }

        return best;
    }

    private static ulong[] Words(int count)
    {
        if (!Arrays.TryGetValue(count, out ulong[]? words))
        {
            // A ring through all words in leaps that no prefetcher foresees.
            words = new ulong[count];
            for (int i = 0; i < count; i++)
            {
                words[i] = (((ulong)i * 1_664_525) + 1_013_904_223) % (ulong)count;
            }

            Arrays[count] = words;
        }

        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Sum(int count)
    {
        ulong a = 0;
        ulong b = 0;
        ulong[] words = Words(count);
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            a += words[i];
            b ^= words[i + 1];
        }

        return (long)(a + b);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Chase(int count, int steps)
    {
        ulong[] words = Words(count);
        ulong place = 0;
        for (int i = 0; i < steps; i++)
        {
            place = words[place];
        }

        return (long)place;
    }

    private static long Touch(string path)
    {
        using System.IO.MemoryMappedFiles.MemoryMappedFile file = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read);
        using System.IO.MemoryMappedFiles.MemoryMappedViewAccessor view = file.CreateViewAccessor(0, 0, System.IO.MemoryMappedFiles.MemoryMappedFileAccess.Read);
        long sum = 0;
        for (long at = 0; at < view.Capacity; at += 4096)
        {
            sum += view.ReadByte(at);
        }

        return sum;
    }
}
