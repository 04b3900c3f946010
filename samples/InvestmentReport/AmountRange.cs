using System.Xml.Linq;
using KzSaData;

/// <summary>An amount as text and as a range on a logarithmic scale, from one power of ten to another.</summary>
internal sealed record AmountRange(Currency Currency, decimal? Low, decimal? Best, decimal? High, bool IsApproximate)
{
    public static AmountRange Of(MoneyClaim amount) => new(amount.Currency, amount.Low, amount.Best, amount.High, amount.Qualifier == Qualifier.About);

    // Where both ends meet, the sum is one number; a lower end of 0 says nothing.
    public static AmountRange Of(TotalLine line) => line.Low == line.High
        ? new(line.Currency, null, line.Low, null, line.IsApproximate)
        : new(line.Currency, line.Low == 0 ? null : line.Low, line.Best, line.High, line.IsApproximate);

    public static string Millions(decimal? value, IFormatProvider culture) => (value.GetValueOrDefault() / 1_000_000).ToString("#,##0.###", culture);

    public string Text(IFormatProvider culture) => $"{Currency.Code} " + (Low, High) switch
    {
        (null, null) => (IsApproximate ? "≈ " : string.Empty) + Millions(Best, culture),
        (_, null) => $"≥ {Millions(Low, culture)}",
        (null, _) => $"≤ {Millions(High, culture)}",
        _ => $"{Millions(Low, culture)}–{Millions(High, culture)}",
    };

    public XElement Draw(int first, int last, string alternative, IFormatProvider culture)
    {
        string At(decimal? value, int open) => value is null ? $"{open}%" : $"{(Math.Log10((double)value) - first) * 100 / (last - first):0.##}%";
        string Stroke(string name, string from, string to, int y1, int y2) => $"""<line class="{name}" x1="{from}" x2="{to}" y1="{y1}" y2="{y2}"/>""";
        string Power(decimal power) => $"""{Stroke("grid", At(power, 0), At(power, 0), 0, 16)}<text x="{At(power, 0)}" y="28">{Millions(power, culture)}</text>""";
        string End(decimal? end, int open, string arrow) => end is null ? $"""<svg x="{open}%"><path d="{arrow}"/></svg>""" : Stroke("bar", At(end, open), At(end, open), 2, 14);
        string grid = string.Concat(Enumerable.Range(first, last - first + 1).Select(power => Power((decimal)Math.Pow(10, power))));
        string bar = (Low ?? High) is null ? string.Empty : Stroke(Low is null || High is null ? "open" : "bar", At(Low, 0), At(High, 100), 8, 8) + End(Low, 0, "M8 3 0 8l8 5z") + End(High, 100, "M-8 3 0 8l-8 5z");
        string dot = Best is null ? string.Empty : $"""<circle class="{(IsApproximate ? "about" : "stated")}" cx="{At(Best, 0)}" cy="8" r="5"/>""";
        return XElement.Parse($"""<svg role="img" data-letters="{Letters(first, last)}"><title>{alternative}</title>{grid}{bar}{dot}</svg>""");
    }

    private string Letters(int first, int last)
    {
        int At(decimal? value, int open) => value is null ? open : (int)Math.Round((Math.Log10((double)value) - first) * 24 / (last - first));
        (int from, int to) = (Low ?? High) is null ? (At(Best, 0), At(Best, 0)) : (At(Low, 0), At(High, 24));
        return new string('·', from) + (from == to ? "●" : new string('━', to - from + 1)) + new string('·', 24 - to);
    }
}
