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
        int[] pieces = new int[members.Count * 2];
        EdtfPart whole = members[0].Part;
        int latest = whole.Latest;
        for (int i = 0; i < members.Count; i++)
        {
            (EdtfPart part, texts[i]) = members[i];
            pieces[2 * i] = part.Earliest;
            pieces[(2 * i) + 1] = part.Latest;
            latest = Math.Max(latest, part.Latest);
            whole = whole.To(part);
        }

        reading = EdtfReading.SomeDayIn($"[{string.Join(',', texts)}]", whole, EdtfShape.OneOf);
        reading.StartMax = reading.EndMax = latest;
        reading.Pieces = pieces;
        return true;
    }

    private static int Order((EdtfPart Part, string Text) left, (EdtfPart Part, string Text) right) =>
        left.Part.Earliest != right.Part.Earliest ? left.Part.Earliest.CompareTo(right.Part.Earliest)
        : left.Part.Latest != right.Part.Latest ? left.Part.Latest.CompareTo(right.Part.Latest)
        : string.CompareOrdinal(left.Text, right.Text);
}
