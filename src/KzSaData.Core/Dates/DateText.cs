namespace KzSaData.Values;

/// <summary>Puts an EDTF expression into words: what its parts are, and what they share.</summary>
/// <param name="words">The language.</param>
internal readonly struct DateText(Wording words)
{
    /// <summary>The words for an expression.</summary>
    /// <param name="text">Its canonical text.</param>
    public string Of(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return text[0] == '[' ? OfSet(text[1..^1])
            : slash < 0 ? Read(text).In(DateRole.Alone)
            : OfInterval(text[..slash], text[(slash + 1)..]);
    }

    private string OfInterval(string start, string end) => (start, end) switch
    {
        ("..", _) => Read(end).In(DateRole.Until),
        ("", _) => words.StartUnknown(Read(end).In(DateRole.Until)),
        (_, "..") => Read(start).In(DateRole.Since),
        (_, "") => words.EndUnknown(Read(start).In(DateRole.From)),
        _ when start == end => Read(start).In(DateRole.Alone),
        _ => OfInterval(Read(start), Read(end)),
    };

    // "About 2008 – 2013" would leave open what is about, unless both are.
    private string OfInterval(DatePhrase start, DatePhrase end) =>
        (start.IsApproximate, start.IsUncertain) == (end.IsApproximate, end.IsUncertain)
            ? words.InRole(Span(start.Unmarked, end.Unmarked), DateRole.Alone, start.IsApproximate, start.IsUncertain)
            : $"{start.In(DateRole.From)} {end.In(DateRole.To)}";

    private string Span(DatePhrase start, DatePhrase end)
    {
        if (start.IsPlainYear && end.IsPlainYear)
        {
            return words.Years(start.Year, end.Year);
        }

        if (start.IsWithinYear && end.IsWithinYear && start.Year == end.Year)
        {
            return words.InYear(
                start.IsDay && end.IsDay && start.Month == end.Month
                    ? words.Days(words.Span(start.DayText, end.DayText, isShort: true), start.Month)
                    : words.Span(start.WithinYear(DateRole.Alone), end.WithinYear(DateRole.Alone), isShort: !start.IsDay && !end.IsDay),
                start.Year);
        }

        DateRole role = words.GovernsRanges ? DateRole.Between : DateRole.Alone;
        return words.Span(start.In(role), end.In(role), isShort: false);
    }

    private string OfSet(string members)
    {
        string[] texts = members.Split(',');
        if (members.Contains("..", StringComparison.Ordinal))
        {
            return Joined(Array.ConvertAll(texts, OfMember), isPlain: texts.Length == 1);
        }

        DatePhrase[] dates = Array.ConvertAll(texts, Read);
        DatePhrase first = dates[0];
        return Array.TrueForAll(dates, static date => date.IsPlainYear)
            ? words.OneOfYears(Joined(Array.ConvertAll(dates, static date => date.YearText), isPlain: true))
            : Array.TrueForAll(dates, date => date.IsDay && date.IsWithinYear && (date.Year, date.Month) == (first.Year, first.Month))
            ? words.InYear(words.Days(Joined(Array.ConvertAll(dates, static date => date.DayText), isPlain: true), first.Month), first.Year)
            : OfDates(dates);
    }

    // "About 1999 or 2003" would leave open what is about, unless all are: "2003, or about 1999".
    private string OfDates(DatePhrase[] dates)
    {
        DatePhrase first = dates[0];
        return Array.TrueForAll(dates, date => (date.IsApproximate, date.IsUncertain) == (first.IsApproximate, first.IsUncertain))
            ? Joined(Array.ConvertAll(dates, static date => date.In(DateRole.Alone)), isPlain: true)
            : Joined([.. Worded(dates, arePlain: true), .. Worded(dates, arePlain: false)], isPlain: false);
    }

    private static string[] Worded(DatePhrase[] dates, bool arePlain) =>
        Array.ConvertAll(Array.FindAll(dates, date => date.IsPlain == arePlain), static date => date.In(DateRole.Alone));

    private string OfMember(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? Read(text).In(DateRole.Alone)
            : dots == 0 ? Read(text[2..]).In(DateRole.NotLater)
            : dots == text.Length - 2 ? Read(text[..dots]).In(DateRole.NotBefore)
            : Between(Read(text[..dots]), Read(text[(dots + 2)..]));
    }

    // "Between about 1990 and 1995" would leave open what is about.
    private string Between(DatePhrase first, DatePhrase last) =>
        !first.IsPlain && last.IsPlain ? $"{first.In(DateRole.NotBefore)}{words.Comma}{last.In(DateRole.NotLater)}"
        : first.IsPlainYear && last.IsPlainYear ? words.BetweenYears(first.Year, last.Year)
        : first.IsWithinYear && last.IsWithinYear && first.Year == last.Year
            ? words.InYear(words.Between(first.WithinYear(DateRole.Between), last.WithinYear(DateRole.Between)), first.Year)
        : words.Between(first.In(DateRole.Between), last.In(DateRole.Between));

    // A member that has an "and" or a "not later" of its own is set off by a comma.
    private string Joined(string[] members, bool isPlain)
    {
        string text = members[0];
        for (int i = 1; i < members.Length; i++)
        {
            text += (i < members.Length - 1 ? words.Or.Other : isPlain ? words.Or.Last : words.Or.Set) + members[i];
        }

        return text;
    }

    // The text was read once already, so that nothing can be wrong with it.
    private DatePhrase Read(string text)
    {
        new EdtfPartReader(text, 0, text.Length).TryRead(out EdtfPart part);
        return new DatePhrase(part, words);
    }
}
