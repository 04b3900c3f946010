using System.Globalization;

namespace KzSaData.Values;

/// <summary>One date of an expression, ready to be worded.</summary>
/// <param name="part">The date.</param>
/// <param name="words">The language.</param>
internal readonly struct DatePhrase(EdtfPart part, Wording words)
{
    /// <summary>The year; of a decade or a century, the first one.</summary>
    public int Year => part.Earliest >> 9;

    /// <summary>The month, 1 to 12; of a season, the first one.</summary>
    public int Month => (part.Earliest >> 5) & 15;

    /// <summary>The day.</summary>
    public int Day => part.Earliest & 31;

    /// <summary>Whether it is a day.</summary>
    public bool IsDay => part.Precision == DatePrecision.Day;

    /// <summary>Whether it is marked approximate.</summary>
    public bool IsApproximate => part.IsApproximate;

    /// <summary>Whether it is marked uncertain.</summary>
    public bool IsUncertain => part.IsUncertain;

    /// <summary>Whether it has no mark.</summary>
    public bool IsPlain => !IsApproximate && !IsUncertain;

    /// <summary>The same date without its mark.</summary>
    public DatePhrase Unmarked => new(new EdtfPart(part.Earliest, part.Latest, part.Precision), words);

    /// <summary>Whether it is a day, a month or a season of one year without a mark, which can be written without that year.</summary>
    public bool IsWithinYear => IsPlain && (part.Precision <= DatePrecision.Month || (part.Precision == DatePrecision.Season && Month < 12));

    /// <summary>Whether it is a year without mark or era.</summary>
    public bool IsPlainYear => IsPlain && part.Precision == DatePrecision.Year && Year >= Wording.FirstPlainYear;

    /// <summary>The date with all that its role asks for.</summary>
    public string In(DateRole role)
    {
        DateRole worded = role == DateRole.Alone && part.IsApproximate ? DateRole.About : role;
        return words.InRole(Whole(worded), worded, part.IsApproximate, part.IsUncertain);
    }

    /// <summary>The day, the month or the season without its year.</summary>
    public string WithinYear(DateRole role) => part.Precision switch
    {
        DatePrecision.Day => words.Days(DayText, Month),
        DatePrecision.Season => words.SeasonName(Month / 3, role),
        _ => words.Month(Month, role),
    };

    /// <summary>The number of the day.</summary>
    public string DayText => Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the year.</summary>
    public string YearText => Year.ToString(CultureInfo.InvariantCulture);

    private string Whole(DateRole role) => part.Precision switch
    {
        DatePrecision.Day or DatePrecision.Month => words.InYear(WithinYear(role), Year),
        DatePrecision.Season => words.Season(Month / 3, Year, role),
        DatePrecision.Year => words.Year(Year),
        DatePrecision.Decade when Year > 0 => words.Decade(Year, role),

        // Before our era the tens of the years do not name a decade: -004X is 50 to 41 BCE.
        DatePrecision.Decade => words.Between(words.Year(Year), words.Year(part.Latest >> 9)),
        _ when part.Latest < 0 => words.Century(-Year / 100 + 1, isBeforeEra: true, role),
        _ => words.Century((Year / 100) + 1, isBeforeEra: false, role),
    };
}
