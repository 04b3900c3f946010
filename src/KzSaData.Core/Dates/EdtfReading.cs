namespace KzSaData.Values;

/// <summary>What a text says as an EDTF date: in any true reading, it starts and ends within these bounds.</summary>
internal struct EdtfReading
{
    /// <summary>Canonical text.</summary>
    public string Text;

    /// <summary>The shape of the expression.</summary>
    public EdtfShape Shape;

    /// <summary>Key of the first day on which it can start.</summary>
    public int StartMin;

    /// <summary>Key of the last day on which it can start.</summary>
    public int StartMax;

    /// <summary>Key of the first day on which it can end.</summary>
    public int EndMin;

    /// <summary>Key of the last day on which it can end.</summary>
    public int EndMax;

    /// <summary>Pairs of first and last key for a one-of set in order, otherwise null.</summary>
    public int[]? Pieces;

    /// <summary>The least precise stated part.</summary>
    public DatePrecision Precision;

    /// <summary>Whether any part is marked approximate.</summary>
    public bool IsApproximate;

    /// <summary>Whether any part is marked uncertain.</summary>
    public bool IsUncertain;

    /// <summary>The reading of a date whose one day lies anywhere within a part.</summary>
    /// <param name="text">Canonical text.</param>
    /// <param name="part">The part.</param>
    /// <param name="shape">Single or one-of.</param>
    public static EdtfReading SomeDayIn(string text, EdtfPart part, EdtfShape shape) => new()
    {
        Text = text,
        Shape = shape,
        StartMin = part.Earliest,
        StartMax = part.Latest,
        EndMin = part.Earliest,
        EndMax = part.Latest,
        Precision = part.Precision,
        IsApproximate = part.IsApproximate,
        IsUncertain = part.IsUncertain,
    };
}
