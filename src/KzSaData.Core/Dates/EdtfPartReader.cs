namespace KzSaData.Values;

/// <summary>Reads one date without intervals or sets: <c>1994</c>, <c>1994-09-28~</c>, <c>199X</c>, <c>2023-21</c>.</summary>
/// <remarks>By hand and not by Regex or NodaTime patterns: each of those costs more at start than reading all the data.</remarks>
internal ref struct EdtfPartReader
{
    private readonly ReadOnlySpan<char> text;
    private readonly int end;
    private int position;

    /// <summary>Makes a reader of a stretch of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the date starts.</param>
    /// <param name="end">Where it must have ended.</param>
    public EdtfPartReader(ReadOnlySpan<char> text, int start, int end)
    {
        this.text = text;
        this.end = end;
        position = start;
        Error = new EdtfError(start, "");
    }

    /// <summary>What is wrong, after <see cref="TryRead"/> answered false.</summary>
    public EdtfError Error { get; private set; }

    /// <summary>Reads the date up to the end of the stretch.</summary>
    /// <param name="part">The date.</param>
    public bool TryRead(out EdtfPart part)
    {
        if (!TryReadYear(out int firstYear, out int lastYear, out DatePrecision precision))
        {
            part = default;
            return false;
        }

        if (position < end && text[position] == '-')
        {
            if (precision != DatePrecision.Year)
            {
                part = default;
                return Fail(position, EdtfRules.NothingAfterUnknownYear);
            }

            position++;
            return TryReadMonth(firstYear, out part) && TryReadQualifier(ref part);
        }

        part = new EdtfPart(CalendarDay.Key(firstYear, 1, 1), CalendarDay.Key(lastYear, 12, 31), precision);
        return TryReadQualifier(ref part);
    }

    private bool TryReadYear(out int first, out int last, out DatePrecision precision)
    {
        first = last = 0;
        precision = DatePrecision.Year;
        int start = position;
        if (start == end)
        {
            return Fail(start, EdtfRules.Empty);
        }

        if (text[start] is 'Y' or 'y')
        {
            return Fail(start, EdtfRules.LongYear);
        }

        if (text[start] is '?' or '~' or '%')
        {
            return Fail(start, EdtfRules.InnerQualifier);
        }

        bool negative = text[start] == '-';
        position += negative ? 1 : 0;
        int value = 0;
        int unknown = 0;
        for (int i = 0; i < 4; i++, position++)
        {
            char c = position < end ? text[position] : '\0';
            if (c == 'X' && i >= 2)
            {
                unknown++;
            }
            else if (!char.IsAsciiDigit(c) || unknown > 0)
            {
                return Fail(position, c is 'X' or 'x' ? EdtfRules.UnknownDigits : EdtfRules.FourDigits);
            }

            value = (value * 10) + (c == 'X' ? 0 : c - '0');
        }

        int spread = unknown switch { 0 => 0, 1 => 9, _ => 99 };
        precision = unknown switch { 0 => DatePrecision.Year, 1 => DatePrecision.Decade, _ => DatePrecision.Century };
        if (negative && value == 0 && spread == 0)
        {
            return Fail(start, EdtfRules.MinusZero);
        }

        // The unknown digits of a year before 0 count backwards: -004X is -0049 to -0040, and -000X stops at -0001.
        first = negative ? -(value + spread) : value;
        last = negative ? Math.Min(-value, -1) : value + spread;
        return first >= CalendarDay.FirstYear || Fail(start, EdtfRules.YearRange);
    }

    private bool TryReadMonth(int year, out EdtfPart part)
    {
        int start = position;
        part = new EdtfPart(CalendarDay.Key(year, 1, 1), CalendarDay.Key(year, 12, 31), DatePrecision.Year);
        if (ReadUnknown())
        {
            if (!ReadHyphen())
            {
                return true;
            }

            return ReadUnknown() || Fail(position, EdtfRules.DayWithoutMonth);
        }

        if (!TryReadTwoDigits(out int month))
        {
            return Fail(start, EdtfRules.TwoDigitMonth);
        }

        if (month is >= 21 and <= 24)
        {
            return TryReadSeason(year, month, start, out part);
        }

        if (month is < 1 or > 12)
        {
            return Fail(start, month is >= 25 and <= 41 ? EdtfRules.OtherDivisions : EdtfRules.NoSuchMonth);
        }

        part = new EdtfPart(CalendarDay.Key(year, month, 1), CalendarDay.LastOfMonth(year, month), DatePrecision.Month);
        return !ReadHyphen() || TryReadDay(year, month, ref part);
    }

    private bool TryReadSeason(int year, int season, int start, out EdtfPart part)
    {
        // Spring 21 begins in March; winter 24 begins in December and ends with the following February.
        int firstMonth = (season - 20) * 3;
        bool winter = season == 24;
        part = default;
        if (winter && year == CalendarDay.LastYear)
        {
            return Fail(start, EdtfRules.YearRange);
        }

        part = new EdtfPart(
            CalendarDay.Key(year, firstMonth, 1),
            winter ? CalendarDay.LastOfMonth(year + 1, 2) : CalendarDay.LastOfMonth(year, firstMonth + 2),
            DatePrecision.Season);
        return position >= end || text[position] != '-' || Fail(position, EdtfRules.NoDayInSeason);
    }

    private bool TryReadDay(int year, int month, ref EdtfPart part)
    {
        int start = position;
        if (ReadUnknown())
        {
            return true;
        }

        if (!TryReadTwoDigits(out int day))
        {
            return Fail(start, EdtfRules.TwoDigitDay);
        }

        if (day < 1 || day > CalendarDay.DaysInMonth(year, month))
        {
            return Fail(start, EdtfRules.NoSuchDay);
        }

        int key = CalendarDay.Key(year, month, day);
        part = new EdtfPart(key, key, DatePrecision.Day);
        return true;
    }

    private bool TryReadQualifier(ref EdtfPart part)
    {
        char mark = position < end ? text[position] : '\0';
        if (mark is '?' or '~' or '%')
        {
            part = part.Marked(mark);
            position++;
        }

        if (position == end)
        {
            return true;
        }

        return Fail(position, text[position] switch
        {
            'T' or ' ' => EdtfRules.NoTime,
            '?' or '~' or '%' => EdtfRules.OneQualifier,
            '-' when text[position - 1] is '?' or '~' or '%' => EdtfRules.InnerQualifier,
            '.' => EdtfRules.Slash,
            'S' => EdtfRules.SignificantDigits,
            _ => EdtfRules.Trailing,
        });
    }

    private bool ReadHyphen()
    {
        bool found = position < end && text[position] == '-';
        position += found ? 1 : 0;
        return found;
    }

    private bool ReadUnknown()
    {
        bool found = position + 1 < end && text[position] == 'X' && text[position + 1] == 'X';
        position += found ? 2 : 0;
        return found;
    }

    private bool TryReadTwoDigits(out int value)
    {
        value = 0;
        int after = position + 2;
        if (after > end || !char.IsAsciiDigit(text[position]) || !char.IsAsciiDigit(text[position + 1]) || (after < end && char.IsAsciiDigit(text[after])))
        {
            return false;
        }

        value = ((text[position] - '0') * 10) + text[position + 1] - '0';
        position = after;
        return true;
    }

    private bool Fail(int at, string rule)
    {
        Error = new EdtfError(at, rule);
        return false;
    }
}
