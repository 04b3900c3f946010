using KzSaData;

/// <summary>Draws an amount to its scale. An end is closed by a stroke and left open by an arrow.</summary>
internal sealed class Drawing(Report report)
{
    public Html Of(ReportAmount amount)
    {
        AmountRange range = amount.Range;
        (double? low, double? best, double? high) = (At(range.Low), At(range.Best), At(range.High));
        string[] powers = [.. amount.Scale.Powers.Select(power => Estimate.Exactly(power / 1_000_000).ToText(report.Language))];
        return
            $"""
            <svg role="img">
            <title>{amount.Text}; {report.Words["range"]} {powers[0]}–{powers[^1]}</title>
            {amount.Scale.Powers.Zip(powers, (power, text) => GridLine(amount.Scale.At(power), text))}
            {Html.When(low is not null && high is not null, Bar("bar", low, high))}
            {Html.When(low is not null && high is null, Bar("open", low, 100))}
            {Html.When(low is not null && high is null, Arrow(100, "M-8 3 0 8l-8 5z"))}
            {Html.When(high is not null && low is null, Bar("open", 0, high))}
            {Html.When(high is not null && low is null, Arrow(0, "M8 3 0 8l8 5z"))}
            {Html.When(low is not null, Stroke(low))}
            {Html.When(high is not null, Stroke(high))}
            {Html.When(best is not null, $"""<circle class="{(range.IsApproximate ? "about" : "stated")}" cx="{best}%" cy="8" r="5" />""")}
            </svg>
            """;

        double? At(decimal? value) => value is { } number ? amount.Scale.At(number) : null;
    }

    private static Html GridLine(double at, string text) => $"""<line class="grid" x1="{at}%" x2="{at}%" y1="0" y2="16" /><text x="{at}%" y="28">{text}</text>""";

    private static Html Bar(string kind, double? from, double? to) => $"""<line class="{kind}" x1="{from}%" x2="{to}%" y1="8" y2="8" />""";

    private static Html Arrow(double at, string path) => $"""<svg x="{at}%"><path d="{path}" /></svg>""";

    private static Html Stroke(double? at) => $"""<line class="bar" x1="{at}%" x2="{at}%" y1="2" y2="14" />""";
}
