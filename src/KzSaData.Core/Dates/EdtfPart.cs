namespace KzSaData.Values;

/// <summary>One date inside an EDTF expression: the days it allows, and how it is qualified.</summary>
/// <param name="earliest">The key of the first day.</param>
/// <param name="latest">The key of the last day.</param>
/// <param name="precision">How precisely it is given.</param>
internal readonly struct EdtfPart(int earliest, int latest, DatePrecision precision)
{
    /// <summary>The key of the first day it allows.</summary>
    public int Earliest { get; } = earliest;

    /// <summary>The key of the last day it allows.</summary>
    public int Latest { get; } = latest;

    /// <summary>The key of the first day that it may truly mean: a mark widens it.</summary>
    public int WidestEarliest { get; init; } = earliest;

    /// <summary>The key of the last day that it may truly mean.</summary>
    public int WidestLatest { get; init; } = latest;

    /// <summary>How precisely it is given.</summary>
    public DatePrecision Precision { get; } = precision;

    /// <summary>Whether it is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The same date with a mark: <c>~</c> and <c>?</c> widen it by a unit of its precision on each side, <c>%</c> by two.</summary>
    /// <param name="mark">The mark.</param>
    public EdtfPart Marked(char mark)
    {
        int units = mark == '%' ? 2 : 1;
        return new EdtfPart(Earliest, Latest, Precision)
        {
            WidestEarliest = CalendarDay.Move(Earliest, Precision, -units),
            WidestLatest = CalendarDay.Move(Latest, Precision, units),
            IsApproximate = mark != '?',
            IsUncertain = mark != '~',
        };
    }

    /// <summary>What spans from this date to another one, as good as the worse of both.</summary>
    /// <param name="end">The date that ends it.</param>
    public EdtfPart To(EdtfPart end) => new(Earliest, end.Latest, Precision > end.Precision ? Precision : end.Precision)
    {
        WidestEarliest = WidestEarliest,
        WidestLatest = end.WidestLatest,
        IsApproximate = IsApproximate || end.IsApproximate,
        IsUncertain = IsUncertain || end.IsUncertain,
    };
}
