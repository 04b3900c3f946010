using System.Globalization;

namespace KzSaData.Tool.Output;

/// <summary>Numbers as programs read them, in every culture.</summary>
internal static class Invariant
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
