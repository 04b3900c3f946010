using System.Runtime.CompilerServices;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query in some order, by words of up to 64 rows of one table.</summary>
/// <param name="memory">The memory of the dataset that the rows are of.</param>
internal abstract class RowWalk(ImageMemory memory)
{
    /// <summary>The row that the lowest bit of the word stands for to which <see cref="NextWord"/> has led.</summary>
    public int First { get; private set; }

    /// <summary>Goes to the next word that has a row of the query; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong NextWord()
    {
        ulong rows = 0;
        while (rows == 0 && Next(out int first, out rows))
        {
            First = first;
        }

        return rows;
    }

    /// <summary>Goes to the next rows; false at the end.</summary>
    /// <param name="first">The row that the lowest bit stands for.</param>
    /// <param name="rows">The rows that are in the query, perhaps none; they come from the lowest bit to the highest, and all of them lie on one page.</param>
    public abstract bool Next(out int first, out ulong rows);

    /// <summary>The records of a row and of those that share its page, as far as they were made before.</summary>
    public abstract Entity?[] PageOf(int row);

    /// <summary>Makes the record of a row, and puts it on its page.</summary>
    public abstract void Make(int row);

    public void ThrowIfDisposed() => memory.ThrowIfDisposed();
}
