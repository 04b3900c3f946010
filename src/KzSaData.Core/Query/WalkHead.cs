using System.Numerics;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>The row at which the walk through one of several tables stands, and where it comes among those of the others.</summary>
internal sealed class WalkHead(Selection selection, bool newestFirst)
{
    private readonly RecordIndex index = selection.Index;
    private readonly TableWalk walk = selection.Walk(newestFirst);
    private int first;
    private ulong rest;
    private long date;

    public EntityTable Table => walk.Table;

    public int Row { get; private set; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Advance()
    {
        while (rest == 0)
        {
            if (!walk.Next(out first, out rest))
            {
                return false;
            }
        }

        Row = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        date = newestFirst && Row < index.Dated ? ~index.DateKey(Row) : index.DateKey(Row);
        return true;
    }

    /// <summary>Whether its row comes before that of another.</summary>
    public bool IsBefore(WalkHead other) => date != other.date ? date < other.date : Id.SequenceCompareTo(other.Id) < 0;

    private ReadOnlySpan<byte> Id => Table.View(Row).Utf8(RecordFields.Id);
}
