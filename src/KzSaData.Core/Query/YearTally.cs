using System.Numerics;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>Counts rows by the years that they may, and that they must fall in; each row is looked at once, however many years there are.</summary>
internal sealed class YearTally(Coverages coverage)
{
    private readonly YearSteps may = new(coverage.FirstYear, coverage.LastYear);
    private readonly YearSteps must = new(coverage.FirstYear, coverage.LastYear);
    private int dated;
    private int undated;

    /// <summary>Counts the selected rows of a table.</summary>
    public void Add(Selection selection)
    {
        Posting inPieces = selection.Index.Find(IndexKind.DateInPieces, 1);
        BlockBits bits = default;
        for (int block = selection.NextBlock(0); block < selection.Blocks; block = selection.NextBlock(block + 1))
        {
            if (selection.Evaluate(block, bits.Words, out Span<ulong> rows))
            {
                Add(selection, inPieces, block, rows);
            }
        }
    }

    /// <summary>The counts of all years.</summary>
    public YearCounts Counts()
    {
        (int first, int last) = (Math.Min(may.First, must.First), Math.Max(may.Last, must.Last));
        int[] counts = may.Sums(first, last);
        int[] certain = must.Sums(first, last);
        YearCount[] years = new YearCount[last - first + 1];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = new YearCount(first + i, counts[i], certain[i], coverage.Of(first + i));
        }

        return new YearCounts(years, may.Before, counts[^1], dated, undated);
    }

    private void Add(Selection selection, Posting inPieces, int block, ReadOnlySpan<ulong> rows)
    {
        BlockBits piecesBits = default;
        Span<ulong> pieces = piecesBits.Words[..rows.Length];
        inPieces.AddTo(block, pieces);
        for (int word = 0; word < rows.Length; word++)
        {
            int first = (block * Block.Rows) + (word * 64);
            ulong datedRows = rows[word] & ~Bits.From(selection.Index.Dated - first);
            dated += BitOperations.PopCount(datedRows);
            undated += BitOperations.PopCount(rows[word] & ~datedRows);
            for (ulong rest = datedRows; rest != 0; rest &= rest - 1)
            {
                Add(selection, first + BitOperations.TrailingZeroCount(rest), (pieces[word] & rest & (0 - rest)) != 0);
            }
        }
    }

    private void Add(Selection selection, int row, bool isInPieces)
    {
        int from = selection.Index.WidestEarliest(row);
        int to = selection.Index.WidestLatest(row);
        if (from >> 9 == to >> 9)
        {
            must.Add(from, to);
        }

        if (!isInPieces)
        {
            may.Add(from, to);
        }
        else if (selection.Table.View(row).Date(RecordFields.Date) is { } date)
        {
            AddPieces(date.Pieces);
        }
    }

    // "One of 2015 and 2019" spans years that it cannot fall in; in order of their first day, pieces can share years.
    private void AddPieces(ReadOnlySpan<int> pieces)
    {
        int next = CalendarDay.OpenStart;
        for (int i = 0; i < pieces.Length && next != CalendarDay.OpenEnd; i += 2)
        {
            int from = Math.Max(pieces[i], next);
            if (from <= pieces[i + 1])
            {
                may.Add(from, pieces[i + 1]);
                next = pieces[i + 1] == CalendarDay.OpenEnd ? CalendarDay.OpenEnd : CalendarDay.Key((pieces[i + 1] >> 9) + 1, 1, 1);
            }
        }
    }
}
