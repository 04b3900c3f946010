using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>Writes dates of the precision of real ones and near them.</summary>
internal static class SyntheticDate
{
    public static string Like(string real, ref Dice dice)
    {
        // Kinds of date that the real dataset has few of or none.
        int year = int.TryParse(real.AsSpan(0, Math.Min(4, real.Length)), CultureInfo.InvariantCulture, out int found) ? found : 2015;
        switch (dice.Below(100))
        {
            case 0:
                return $"{year / 10}X";
            case 1:
                return $"[{year},{year + 1}]";
            case 2:
                return $"{year}-2{dice.Below(4) + 1}";
        }

        int days = dice.Below(300) - 150;
        string date = string.Join('/', real.Split('/').Select(part => Moved(part, days)));
        return EdtfDate.TryParse(date, out _) ? date : real;
    }

    // A day moves by days, a month by months, a year and an open end stay.
    private static string Moved(string part, int days)
    {
        int length = part.AsSpan().IndexOfAny("~?%");
        string date = length < 0 ? part : part[..length];
        string mark = part[date.Length..];
        return date.Length switch
        {
            7 when DateOnly.TryParseExact(date + "-01", "yyyy-MM-dd", out DateOnly month) => month.AddMonths(days / 30).ToString("yyyy-MM", CultureInfo.InvariantCulture) + mark,
            10 when DateOnly.TryParseExact(date, "yyyy-MM-dd", out DateOnly day) => day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + mark,
            _ => part,
        };
    }
}
