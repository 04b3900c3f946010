using System.Globalization;

namespace KzSaData.TestKit.Samples;

/// <summary>EDTF texts of every form and precision. Days crowd together, so that many records share one date.</summary>
internal sealed class RandomDates(Random random)
{
    public string? Next() => random.Next(20) switch
    {
        0 or 1 => null,
        2 => Interval(),
        3 => random.Any($"{Part()}/..", $"../{Part()}", $"{Part()}/", $"/{Part()}"),
        4 => OneOf(),
        5 => random.Any("-0043", "0622", "9999", "-9998", "1991-12-30", "1994-01-01", "1999-12-31", "2000-01-01"),
        _ => Part(),
    };

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private string Part()
    {
        int year = random.Chance(50) ? random.Any(1994, 2022, 2023) : random.Next(1991, 2036);
        string month = Two(random.Any(1, 2, 6, 12));
        string day = Two(random.Any(1, 15, 28));
        string mark = random.Chance(80) ? string.Empty : random.Any("?", "~", "%");
        return random.Next(12) switch
        {
            0 or 1 or 2 => $"{year}{mark}",
            3 or 4 => $"{year}-{month}{mark}",
            5 => $"{year / 10}X{mark}",
            6 => $"{year / 100}XX{mark}",
            7 => $"{year}-XX",
            8 => $"{year}-{random.Any(21, 22, 23, 24)}",
            _ => $"{year}-{month}-{day}{mark}",
        };
    }

    private string Interval()
    {
        (string one, string other) = (Part(), Part());
        return EdtfDate.TryParse($"{one}/{other}", out _) ? $"{one}/{other}" : $"{other}/{one}";
    }

    private string OneOf()
    {
        int year = random.Next(1992, 2030);
        return random.Any(
            $"[{year},{year + 4}]",
            $"[{year}-03,{year}-09-15,{year + 2}]",
            $"[{year}..{year + 2},{year + 9}]",
            $"[..{year},{year + 3}]",
            $"[{year},{year + 3}..]");
    }
}
