namespace KzSaData.Values;

/// <summary>What a text says as an EDTF date.</summary>
internal struct EdtfReading
{
    /// <summary>Canonical text.</summary>
    public string Text;

    /// <summary>The shape of the expression.</summary>
    public EdtfShape Shape;

    /// <summary>The bounds that the text states.</summary>
    public EdtfBounds Stated;

    /// <summary>The bounds of all that it may truly mean: each marked part widened.</summary>
    public EdtfBounds Widest;

    /// <summary>Pairs of first and last key where not all days between the widest bounds are meant, otherwise null: the members of
    /// a one-of set in order of their first day, or what is known of an interval with an unknown end.</summary>
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
    /// <param name="shape">Of what shape the text is.</param>
    public static EdtfReading SomeDayIn(string text, EdtfPart part, EdtfShape shape) => new()
    {
        Text = text,
        Shape = shape,
        Stated = EdtfBounds.OfDay(part.Earliest, part.Latest),
        Widest = EdtfBounds.OfDay(part.WidestEarliest, part.WidestLatest),
        Precision = part.Precision,
        IsApproximate = part.IsApproximate,
        IsUncertain = part.IsUncertain,
    };
}
