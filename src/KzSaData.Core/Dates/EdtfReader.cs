namespace KzSaData.Values;

/// <summary>Reads an EDTF expression: a date, an interval or a one-of set.</summary>
/// <param name="text">The whole text.</param>
internal ref struct EdtfReader(string text)
{
    /// <summary>The longest text that is read, so that hostile input costs little.</summary>
    public const int LongestText = 1000;

    private readonly string text = text;

    /// <summary>What is wrong, after <see cref="TryRead"/> answered false.</summary>
    public EdtfError Error { get; private set; }

    /// <summary>Reads the whole text.</summary>
    /// <param name="reading">What it says.</param>
    public bool TryRead(out EdtfReading reading)
    {
        reading = default;
        if (text.Length > LongestText)
        {
            return Fail(LongestText, EdtfRules.TooLong);
        }

        if (text.Length > 0 && text[0] is '[' or '{')
        {
            return text[0] == '[' ? TryReadSet(ref reading) : Fail(0, EdtfRules.AllOf);
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return TryReadInterval(slash, ref reading);
        }

        if (!TryReadPart(0, text.Length, out EdtfPart part))
        {
            return false;
        }

        reading = EdtfReading.SomeDayIn(text, part, EdtfShape.Single);
        return true;
    }

    private bool TryReadInterval(int slash, ref EdtfReading reading)
    {
        int second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            return Fail(second, EdtfRules.TwoSlashes);
        }

        if (IsNumber(slash + 1, text.Length) && text.Length - slash - 1 < 4)
        {
            return Fail(slash + 1, EdtfRules.WholeEnds);
        }

        // ".." is open and "" unknown; either way nothing bounds that side.
        bool startStated = !IsUnstated(0, slash);
        bool endStated = !IsUnstated(slash + 1, text.Length);
        EdtfPart start = default;
        EdtfPart end = default;
        if ((startStated && !TryReadPart(0, slash, out start)) || (endStated && !TryReadPart(slash + 1, text.Length, out end)))
        {
            return false;
        }

        if (!startStated && !endStated)
        {
            return Fail(0, EdtfRules.NothingKnown);
        }

        if (startStated && endStated && start.Earliest > end.Latest)
        {
            return Fail(slash + 1, EdtfRules.Backwards);
        }

        EdtfPart whole = !startStated ? end : !endStated ? start : start.To(end);
        reading = EdtfReading.SomeDayIn(text, whole, EdtfShape.Interval);
        reading.Stated = EdtfBounds.OfInterval(
            startStated ? (start.Earliest, start.Latest) : null,
            endStated ? (end.Earliest, end.Latest) : null);
        reading.Widest = EdtfBounds.OfInterval(
            startStated ? (start.WidestEarliest, start.WidestLatest) : null,
            endStated ? (end.WidestEarliest, end.WidestLatest) : null);

        // What goes on lies in every later year; of what ended nobody knows when, no more is known than its start.
        bool unknown = slash == 0 || slash == text.Length - 1;
        reading.Pieces = unknown ? [whole.WidestEarliest, whole.WidestLatest] : null;
        return true;
    }

    private bool TryReadSet(ref EdtfReading reading)
    {
        if (text[^1] != ']')
        {
            return Fail(text.Length, EdtfRules.Unclosed);
        }

        EdtfSet set = new(text);
        int last = text.Length - 1;
        for (int from = 1; from <= last;)
        {
            int comma = text.IndexOf(',', from, last - from);
            int to = comma < 0 ? last : comma;
            if (!TryReadElement(from, to, out EdtfPart part))
            {
                return false;
            }

            set.Add(part, from, to);

            // The standard itself prints a blank after some commas.
            from = to + 1;
            from += from < last && text[from] == ' ' ? 1 : 0;
        }

        return set.TryFinish(out reading) || Fail(0, EdtfRules.OneOfOne);
    }

    private bool TryReadElement(int from, int to, out EdtfPart part)
    {
        int slash = text.IndexOf('/', from, to - from);
        if (slash >= 0)
        {
            part = default;
            return Fail(slash, EdtfRules.NoIntervalInSet);
        }

        int dots = text.IndexOf("..", from, to - from, StringComparison.Ordinal);
        if (dots < 0)
        {
            return TryReadPart(from, to, out part);
        }

        bool fromPast = dots == from;
        bool toFuture = dots + 2 == to;
        if ((fromPast && from != 1) || (toFuture && to != text.Length - 1))
        {
            part = default;
            return Fail(dots, EdtfRules.OpenInside);
        }

        EdtfPart first = default;
        EdtfPart last = default;
        if ((!fromPast && !TryReadPart(from, dots, out first)) || ((fromPast || !toFuture) && !TryReadPart(dots + 2, to, out last)))
        {
            part = default;
            return false;
        }

        if (fromPast)
        {
            part = new EdtfPart(CalendarDay.OpenStart, CalendarDay.OpenStart, DatePrecision.Day).To(last);
            return true;
        }

        if (toFuture)
        {
            part = first.To(new EdtfPart(CalendarDay.OpenEnd, CalendarDay.OpenEnd, DatePrecision.Day));
            return true;
        }

        part = first.To(last);
        return (first.Precision == last.Precision && first.Earliest < last.Earliest) || Fail(dots, EdtfRules.UnevenRange);
    }

    private readonly bool IsUnstated(int start, int end) =>
        start == end || (end - start == 2 && text[start] == '.' && text[start + 1] == '.');

    private readonly bool IsNumber(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return start < end;
    }

    private bool TryReadPart(int start, int end, out EdtfPart part)
    {
        EdtfPartReader reader = new(text, start, end);
        if (reader.TryRead(out part))
        {
            return true;
        }

        Error = reader.Error;
        return false;
    }

    private bool Fail(int at, string rule)
    {
        Error = new EdtfError(at, rule);
        return false;
    }
}
