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

    /// <summary>How precisely it is given.</summary>
    public DatePrecision Precision { get; } = precision;

    /// <summary>Whether it is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether it is marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>What spans from this date to another one, as good as the worse of both.</summary>
    /// <param name="end">The date that ends it.</param>
    public EdtfPart To(EdtfPart end) => new(Earliest, end.Latest, Precision > end.Precision ? Precision : end.Precision)
    {
        IsApproximate = IsApproximate || end.IsApproximate,
        IsUncertain = IsUncertain || end.IsUncertain,
    };
}
