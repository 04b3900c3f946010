using System.Globalization;

namespace KzSaData.Seeds.Contributing;

/// <summary>The date that many sites put into their addresses.</summary>
internal static class AddressDate
{
    /// <summary>The year and month, with the day where there is one, as in <c>2025-06</c> and <c>2025-06-12</c>; null where there is none.</summary>
    public static string? Of(Uri address)
    {
        string[] parts = address.AbsolutePath.Split('/', '-', '_');
        for (int i = 0; i < parts.Length; i++)
        {
            // Eight digits in a row, or year, month and perhaps day as parts of their own.
            if (parts[i].Length == 8 && IsDay(parts[i][..4], parts[i][4..6], parts[i][6..]))
            {
                return $"{parts[i][..4]}-{parts[i][4..6]}-{parts[i][6..]}";
            }

            if (i + 1 < parts.Length && IsDay(parts[i], parts[i + 1], "1"))
            {
                string month = $"{parts[i]}-{parts[i + 1].PadLeft(2, '0')}";
                return i + 2 < parts.Length && IsDay(parts[i], parts[i + 1], parts[i + 2]) ? $"{month}-{parts[i + 2].PadLeft(2, '0')}" : month;
            }
        }

        return null;
    }

    private static bool IsDay(string year, string month, string day) =>
        (year is ['1', '9', _, _] or ['2', '0', _, _]) && month.Length <= 2 && day.Length <= 2
        && Number(year) is int y and > 0 && Number(month) is int m and >= 1 and <= 12 && Number(day) is int d and >= 1 && d <= DateTime.DaysInMonth(y, m);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
