namespace KzSaData.Values;

/// <summary>Gathers the dates of a one-of set in order of time, each once.</summary>
/// <param name="text">The text that holds them.</param>
internal sealed class EdtfSet(string text)
{
    private readonly List<(EdtfPart Part, string Text)> members = [];

    /// <summary>Adds a date, unless it is there already.</summary>
    /// <param name="part">The date.</param>
    /// <param name="from">Where its text starts.</param>
    /// <param name="to">Where its text has ended.</param>
    public void Add(EdtfPart part, int from, int to)
    {
        string member = text[from..to];
        int at = 0;
        while (at < members.Count && Order(members[at], (part, member)) < 0)
        {
            at++;
        }

        if (at == members.Count || !string.Equals(members[at].Text, member, StringComparison.Ordinal))
        {
            members.Insert(at, (part, member));
        }
    }

    /// <summary>Makes the reading of the set; false where it leaves no choice.</summary>
    /// <param name="reading">The reading.</param>
    public bool TryFinish(out EdtfReading reading)
    {
        reading = default;
        if (members.Count == 0 || (members.Count == 1 && !members[0].Text.Contains("..", StringComparison.Ordinal)))
        {
            return false;
        }

        string[] texts = new string[members.Count];
        EdtfPart whole = members[0].Part;
        (int first, int last) = (whole.Earliest, whole.Latest);
        for (int i = 0; i < members.Count; i++)
        {
            (EdtfPart part, texts[i]) = members[i];
            (first, last) = (Math.Min(first, part.Earliest), Math.Max(last, part.Latest));
            whole = whole.To(part);
        }

        reading = EdtfReading.SomeDayIn($"[{string.Join(',', texts)}]", whole, EdtfShape.OneOf);
        reading.Pieces = Pieces(out int widestFirst, out int widestLast);
        reading.Stated = EdtfBounds.OfDay(first, last);
        reading.Widest = EdtfBounds.OfDay(widestFirst, widestLast);
        return true;
    }

    // Pairs in order of their first day, which a mark can move before that of another member.
    private int[] Pieces(out int first, out int last)
    {
        members.Sort(static (left, right) => left.Part.WidestEarliest.CompareTo(right.Part.WidestEarliest));
        int[] pieces = new int[members.Count * 2];
        (first, last) = (int.MaxValue, int.MinValue);
        for (int i = 0; i < members.Count; i++)
        {
            EdtfPart part = members[i].Part;
            (pieces[2 * i], pieces[(2 * i) + 1]) = (part.WidestEarliest, part.WidestLatest);
            (first, last) = (Math.Min(first, part.WidestEarliest), Math.Max(last, part.WidestLatest));
        }

        return pieces;
    }

    // A member that is open to the future is read in the last place only, and therefore written there.
    private static int Order((EdtfPart Part, string Text) left, (EdtfPart Part, string Text) right) =>
        IsOpen(left.Part) != IsOpen(right.Part) ? IsOpen(left.Part).CompareTo(IsOpen(right.Part))
        : left.Part.Earliest != right.Part.Earliest ? left.Part.Earliest.CompareTo(right.Part.Earliest)
        : left.Part.Latest != right.Part.Latest ? left.Part.Latest.CompareTo(right.Part.Latest)
        : string.CompareOrdinal(left.Text, right.Text);

    private static bool IsOpen(EdtfPart part) => part.Latest == CalendarDay.OpenEnd;
}
