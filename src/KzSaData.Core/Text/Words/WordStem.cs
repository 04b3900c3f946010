namespace KzSaData.Values;

/// <summary>What the forms of a word have in common: its beginning, and a letter that stands for a cut ending.</summary>
/// <param name="head">The beginning of the word.</param>
/// <param name="tail">The letter behind it, or U+0000.</param>
internal readonly ref struct WordStem(ReadOnlySpan<char> head, char tail = '\0')
{
    private readonly ReadOnlySpan<char> head = head;
    private readonly char tail = tail;

    /// <summary>How many letters it has; 0 for no stem.</summary>
    public int Length => head.Length + (tail == '\0' ? 0 : 1);

    /// <summary>Whether two stems are the same; no stem is that of no word.</summary>
    public bool IsSameAs(WordStem other)
    {
        if (Length == 0 || Length != other.Length)
        {
            return false;
        }

        int common = Math.Min(head.Length, other.head.Length);
        return head[..common].SequenceEqual(other.head[..common]) && LastOf(common) == other.LastOf(common);
    }

    /// <summary>Its letters.</summary>
    public string Text() => tail == '\0' ? head.ToString() : string.Concat(head, new ReadOnlySpan<char>(in tail));

    // Of two stems of the same length, one head may have a letter that is the tail of the other.
    private char LastOf(int common) => head.Length > common ? head[common] : tail;
}
