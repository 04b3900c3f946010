namespace KzSaData.Query;

/// <summary>The words of a list that answer a word of a query, as ranges of their numbers.</summary>
internal sealed class WordRanges
{
    // Lists of whole numbers: code for lists of pairs would have to be made before the first answer.
    private readonly List<int> from = [];
    private readonly List<int> to = [];

    /// <summary>How many ranges there are.</summary>
    public int Count => from.Count;

    /// <summary>How many words there are.</summary>
    public int Words { get; private set; }

    /// <summary>A range: its first word, and the one behind its last.</summary>
    public (int From, int To) this[int number] => (from[number], to[number]);

    /// <summary>Adds the words from a number up to another one, unless they are all there.</summary>
    public void Add((int From, int To) range)
    {
        if (range.From >= range.To || Holds(range.From, range.To))
        {
            return;
        }

        Words += range.To - range.From;
        if (Count > 0 && to[^1] == range.From)
        {
            to[^1] = range.To;
            return;
        }

        from.Add(range.From);
        to.Add(range.To);
    }

    /// <summary>Adds a word; -1 for none.</summary>
    public void Add(int number)
    {
        if (number >= 0)
        {
            Add((number, number + 1));
        }
    }

    private bool Holds(int first, int end)
    {
        for (int i = 0; i < from.Count; i++)
        {
            if (from[i] <= first && end <= to[i])
            {
                return true;
            }
        }

        return false;
    }
}
