using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>Cells for formats that have types of their own, and what is lost on the way.</summary>
internal static class TypedCells
{
    /// <summary>No value at all; where it is known why, that is lost.</summary>
    public static object? Missing(Cell cell, Losses losses)
    {
        if (cell.Missing is MissingValue.NotApplicable or MissingValue.NotYet)
        {
            losses.Add("missing-kinds", "Cells without a value do not say whether it is unknown, not applicable or not yet there; the format csv does.");
        }

        return null;
    }

    /// <summary>The number in binary floating point, exact to 15 digits.</summary>
    public static double? Double(Cell cell, Losses losses)
    {
        if (cell.Number is not { } number)
        {
            return null;
        }

        double binary = (double)number;
        if (Math.Abs(binary) > 1e28 || (decimal)binary != number)
        {
            losses.Add("rounded-numbers", "Numbers of more than 15 digits are rounded to binary floating point.");
        }

        return binary;
    }
}
