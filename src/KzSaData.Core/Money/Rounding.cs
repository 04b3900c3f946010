namespace KzSaData.Values;

/// <summary>Rounds the ends of a range that was computed to three digits, so that all that was in it still is.</summary>
internal static class Rounding
{
    private const int Digits = 1000;

    public static decimal Down(decimal number) => number < 0 ? -Up(-number) : decimal.Floor(number / Step(number)) * Step(number);

    public static decimal Up(decimal number) => number < 0 ? -Down(-number) : decimal.Ceiling(number / Step(number)) * Step(number);

    // What one of the third digit stands for; below 1,000 units nothing is rounded but parts of a unit.
    private static decimal Step(decimal number)
    {
        decimal step = 1;
        while (number / step >= Digits)
        {
            step *= 10;
        }

        return step;
    }
}
