using System.Runtime.InteropServices;

namespace KzSaData.Query;

/// <summary>The words of a list that answer a word of a query, as ranges of their numbers.</summary>
internal sealed class WordRanges
{
    private readonly List<(int From, int To)> ranges = [];

    /// <summary>Adds the words from a number up to another one.</summary>
    public void Add((int From, int To) range)
    {
        if (range.From < range.To)
        {
            ranges.Add(range);
        }
    }

    /// <summary>Adds a word; -1 for none.</summary>
    public void Add(int number)
    {
        if (number >= 0)
        {
            ranges.Add((number, number + 1));
        }
    }

    /// <summary>The ranges in order, none of which meets another.</summary>
    public (int From, int To)[] ToArray()
    {
        ranges.Sort();
        Span<(int From, int To)> sorted = CollectionsMarshal.AsSpan(ranges);
        int count = 0;
        foreach ((int from, int to) in sorted)
        {
            if (count > 0 && from <= sorted[count - 1].To)
            {
                sorted[count - 1].To = Math.Max(sorted[count - 1].To, to);
            }
            else
            {
                sorted[count++] = (from, to);
            }
        }

        return sorted[..count].ToArray();
    }
}
