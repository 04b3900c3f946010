using System.Numerics;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>The row at which the walk through one of several tables stands, and where it comes among those of the others.</summary>
/// <param name="selection">The rows of the table.</param>
/// <param name="newestFirst">Whether the walk goes back in time.</param>
/// <param name="hasRanks">Whether the image says of the rows of all the tables which rank they have among one another.</param>
internal sealed class WalkHead(Selection selection, bool newestFirst, bool hasRanks)
{
    private readonly RecordIndex index = selection.Index;
    private readonly TableWalk walk = selection.Walk(newestFirst);
    private readonly bool isByRank = hasRanks && !newestFirst;
    private Entity?[]? page;

    // The rows of the word from that on at which it stands.
    private ulong rest;

    // From the oldest on, the rank of the row among all kinds, where the image says it; else the first day that the row
    // states, in the order of the walk. Undated rows come last in any order.
    private int order;

    public EntityTable Table => walk.Table;

    /// <summary>The row that the lowest bit of its word stands for.</summary>
    public int First { get; private set; }

    private int Row => First + BitOperations.TrailingZeroCount(rest);

    private long Date => newestFirst && Row < index.Dated ? ~index.DateKey(Row) : index.DateKey(Row);

    /// <summary>Goes to the next row that was not taken; false at the end.</summary>
    public bool Advance()
    {
        if (rest == 0)
        {
            rest = walk.NextWord();
            First = walk.First;
            page = null;
            ReadOrder();
        }

        return rest != 0;
    }

    /// <summary>Takes the row at which it stands, and those after it in its word that come before the row of another head.</summary>
    /// <param name="next">The other head, or null where there is none.</param>
    public ulong Take(WalkHead? next)
    {
        ulong taken = rest;
        do
        {
            rest &= rest - 1;
            ReadOrder();
        }
        while (rest != 0 && (next is null || IsBefore(next)));

        return taken ^ rest;
    }

    /// <summary>The records of the word, as far as they were made before.</summary>
    public Entity?[] Page() => page ??= Table.PageOf(First);

    /// <summary>Whether its row comes before that of another.</summary>
    public bool IsBefore(WalkHead other)
    {
        if (order != other.order || isByRank)
        {
            return order < other.order;
        }

        (long date, long otherDate) = (Date, other.Date);
        return date != otherDate ? date < otherDate
            : hasRanks ? index.Rank(Row) < other.index.Rank(other.Row)
            : Table.IdOf(Row).SequenceCompareTo(other.Table.IdOf(other.Row)) < 0;
    }

    private void ReadOrder()
    {
        if (rest != 0)
        {
            order = isByRank ? index.Rank(Row)
                : Row >= index.Dated ? int.MaxValue
                : newestFirst ? ~index.Earliest(Row)
                : index.Earliest(Row);
        }
    }
}
