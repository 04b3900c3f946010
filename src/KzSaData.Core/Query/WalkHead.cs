using System.Numerics;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>The row at which the walk through one of several tables stands, and where it comes among those of the others.</summary>
internal sealed class WalkHead(Selection selection, bool newestFirst)
{
    public readonly EntityTable Table = selection.Table;
    private readonly RecordIndex index = selection.Index;
    private readonly TableWalk walk = selection.Walk(newestFirst);
    private int first;
    private ulong rest;
    private long date;

    // The first letters of the id, so that few ids need to be read again to be compared; 0 where nobody asked for them.
    private ulong letters;

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
        letters = 0;
        date = newestFirst && Row < index.Dated ? ~index.DateKey(Row) : index.DateKey(Row);
        return true;
    }

    /// <summary>Whether its row comes before that of another.</summary>
    public bool IsBefore(WalkHead other) => date != other.date ? date < other.date
        : Letters != other.Letters ? Letters < other.Letters
        : Id.SequenceCompareTo(other.Id) < 0;

    private ulong Letters => letters != 0 ? letters : letters = Table.CachedId(Row) is { } id ? LettersOf(id) : LettersOf(Id);

    private ReadOnlySpan<byte> Id => Table.View(Row).Utf8(RecordFields.Id);

    // An id is ASCII. The object of a row, where there is one, is what the caller reads next; the row perhaps is not.
    private static ulong LettersOf(string id)
    {
        ulong start = 0;
        for (int i = 0; i < sizeof(ulong); i++)
        {
            start = (start << 8) | (i < id.Length ? id[i] : 0u);
        }

        return start;
    }

    private static ulong LettersOf(ReadOnlySpan<byte> id)
    {
        ulong start = 0;
        for (int i = 0; i < sizeof(ulong); i++)
        {
            start = (start << 8) | (i < id.Length ? id[i] : 0u);
        }

        return start;
    }
}
