using System.Globalization;

/// <summary>Writes amounts in millions, as readers of a language write numbers.</summary>
internal sealed class Millions(string language)
{
    private readonly NumberFormatInfo format = language is "kk" or "ru"
        ? new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," }
        : NumberFormatInfo.InvariantInfo;

    public string Write(decimal value) => (value / 1_000_000).ToString("#,##0.###", format);

    public string Write(AmountRange amount) => $"{amount.Currency.Code} " + amount switch
    {
        { Low: { } low, High: { } high } => $"{Write(low)}–{Write(high)}",
        { Low: { } low } => $"≥ {Write(low)}",
        { High: { } high } => $"≤ {Write(high)}",
        _ => (amount.IsApproximate ? "≈ " : string.Empty) + Write(amount.Best ?? 0),
    };
}
