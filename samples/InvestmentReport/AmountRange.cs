using System.Globalization;
using System.Xml.Linq;
using KzSaData;

/// <summary>An amount as text and as places on a logarithmic scale, from one power of ten to another.</summary>
internal sealed record AmountRange(Currency Currency, decimal? Low, decimal? Best, decimal? High, bool IsApproximate)
{
    public static AmountRange Of(MoneyClaim amount) => new(amount.Currency, amount.Low, amount.Best, amount.High, amount.Qualifier == Qualifier.About);

    // Where both ends meet, the sum is one number; a lower end of 0 says nothing.
    public static AmountRange Of(TotalLine line) => line.Low == line.High
        ? new(line.Currency, null, line.Low, null, line.IsApproximate)
        : new(line.Currency, line.Low == 0 ? null : line.Low, line.Best, line.High, line.IsApproximate);

    /// <summary>The powers of ten that hold it: places are percentages of the way from the first to the last.</summary>
    public IEnumerable<double> Logarithms() => new[] { Low, Best, High }.Where(static end => end > 0).Select(static end => Math.Log10((double)end!));

    public object?[] Describe(int first, int last, IFormatProvider culture)
    {
        XAttribute? At(string name, decimal? value) => value is { } number ? new(name, string.Create(CultureInfo.InvariantCulture, $"{(Math.Log10((double)number) - first) * 100 / (last - first):0.##}")) : null;
        IEnumerable<decimal> powers = Enumerable.Range(first, last - first + 1).Select(static power => (decimal)Math.Pow(10, power));
        return
        [
            new XAttribute("text", $"{Currency.Code} {Text(culture)}"), new XAttribute("qualifier", IsApproximate ? "about" : "stated"), At("low", Low), At("best", Best), At("high", High),
            powers.Select(power => new XElement("power", At("at", power), new XAttribute("text", Millions(power, culture)))),
        ];
    }

    private string Text(IFormatProvider culture) =>
        Low is { } low ? High is { } high ? $"{Millions(low, culture)}–{Millions(high, culture)}" : $"≥ {Millions(low, culture)}"
        : High is { } most ? $"≤ {Millions(most, culture)}"
        : (IsApproximate ? "≈ " : string.Empty) + Millions(Best ?? 0, culture);

    private static string Millions(decimal value, IFormatProvider culture) => (value / 1_000_000).ToString("#,##0.###", culture);
}
