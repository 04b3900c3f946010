using System.Globalization;

namespace KzSaData.Seeds.Syntax;

/// <summary>Numbers of things, in the right number.</summary>
internal static class Counted
{
    /// <summary>As in <c>1 error</c> and <c>2 errors</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one of them is called; more of them have an s.</param>
    public static string Of(int count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? string.Empty : "s")}");
}
