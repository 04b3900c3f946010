namespace KzSaData.Values;

/// <summary>Between which days a date starts, and between which it ends, in any true reading; as keys.</summary>
/// <param name="startMin">The first day on which it can start.</param>
/// <param name="startMax">The last day on which it can start.</param>
/// <param name="endMin">The first day on which it can end.</param>
/// <param name="endMax">The last day on which it can end.</param>
internal readonly struct EdtfBounds(int startMin, int startMax, int endMin, int endMax)
{
    /// <summary>The first day on which it can start; <see cref="CalendarDay.OpenStart"/> where nothing bounds it.</summary>
    public int StartMin { get; } = startMin;

    /// <summary>The last day on which it can start.</summary>
    public int StartMax { get; } = startMax;

    /// <summary>The first day on which it can end.</summary>
    public int EndMin { get; } = endMin;

    /// <summary>The last day on which it can end; <see cref="CalendarDay.OpenEnd"/> where nothing bounds it.</summary>
    public int EndMax { get; } = endMax;

    /// <summary>Whether both can start on one day.</summary>
    /// <param name="other">The bounds of the other.</param>
    public bool CanStartWith(in EdtfBounds other) => StartMin <= other.StartMax && other.StartMin <= StartMax;

    /// <summary>Whether both can end on one day.</summary>
    /// <param name="other">The bounds of the other.</param>
    public bool CanEndWith(in EdtfBounds other) => EndMin <= other.EndMax && other.EndMin <= EndMax;

    /// <summary>The bounds of something on some one day between two.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static EdtfBounds OfDay(int first, int last) => new(first, last, first, last);

    /// <summary>The bounds of all days from a day of its start to a day of its end; null for a side that is open or unknown.</summary>
    /// <param name="start">The first and last day of the start.</param>
    /// <param name="end">The first and last day of the end.</param>
    public static EdtfBounds OfInterval((int First, int Last)? start, (int First, int Last)? end) => (start, end) switch
    {
        // It ends no earlier than it starts, which narrows ends that overlap, as in 1994/1994-03.
        ({ } from, { } to) => new(from.First, Math.Min(from.Last, to.Last), Math.Max(from.First, to.First), to.Last),
        ({ } from, null) => new(from.First, from.Last, from.First, CalendarDay.OpenEnd),
        (null, { } to) => new(CalendarDay.OpenStart, to.Last, to.First, to.Last),
        _ => new(CalendarDay.OpenStart, CalendarDay.OpenEnd, CalendarDay.OpenStart, CalendarDay.OpenEnd),
    };
}
