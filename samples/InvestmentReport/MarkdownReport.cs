using KzSaData;

/// <summary>The report as Markdown; ranges become rows of letters.</summary>
internal sealed class MarkdownReport(Report report)
{
    private const int Letters = 25;
    private readonly Words words = report.Words;

    public Markdown Page() =>
        $"""
        # {words["heading"]}

        {report.Release.Title[report.Language]} · {words["version"]} {report.Release.Version} · {words["asOf"]} {report.AsOf}

        {words["scale"]}
        {report.Parts.Select(Part)}
        ## {words["sources"]}

        {report.Sources.Select(SourceItem)}
        {words["publisher"]}: {report.Release.Publisher}, {new Uri(report.Release.Url)}

        {words["licence"]}: {report.Release.Licence}

        {words["hash"]}: `{report.Release.ContentHash}`

        """;

    private Markdown Part(ReportPart part) =>
        $"""

        ## {words[part.Id]}

        {words[part.Id + "Text"]}
        {(part.Totals is { } totals ? Table(totals, $"{totals.Caption}") : $"\n{words["none"]}\n")}{part.Funders.Select(funder => Table(funder, $"### {funder.Caption}"))}
        """;

    private Markdown Table(ReportTable table, Markdown caption) =>
        $"""

        {caption}

        | {table.FirstColumn} | {words["stage"]} | {words["amount"]} |
        |---|---|---|
        {table.Rows.SelectMany(Lines)}
        """;

    // A line for each amount; the first has the heading of them all.
    private IEnumerable<Markdown> Lines(ReportRow row) => row.Amounts.Count == 0
        ? [$"| {Heading(row)} | {report.NoAmount} | |\n"]
        : row.Amounts.Select((amount, i) => Line(i == 0 ? Heading(row) : null, amount));

    private Markdown Line(Markdown? heading, ReportAmount amount)
    {
        Markdown? count = Markdown.When(amount.Count is not null, $" · {words["count"]}: {amount.Count}");
        Markdown? date = Markdown.When(amount.Date is not null, $" · {amount.Date}");
        return $"| {heading} | {amount.Stage} | {amount.Text}{count}{date}<br>`{Drawing(amount)}` |\n";
    }

    private Markdown Heading(ReportRow row) => $"{row.Title}{(row.Details is { } details ? Details(details) : null)}";

    private Markdown Details(InvestmentDetails details)
    {
        Markdown? leftOut = Markdown.When(details.LeftOut is not null, $"<br>{words["notCounted"]}: {details.LeftOut}");
        return $"<br>{details.Kind} · {details.Date} · {words["into"]}: {details.Into}<br>{details.Support}{details.References.Select(Reference)}{leftOut}{details.Disputes.Select(Dispute)}";
    }

    private static Markdown Reference(int number) => $@" \[{number}\]";

    private Markdown Dispute((string Publisher, string? Says) dispute) => $"<br>**{words["says"]} ({dispute.Publisher}):** {dispute.Says}";

    private Markdown SourceItem(Source source, int index) =>
        $"{index + 1}. {source.Title} · {source.Publisher.Name} · {report.When(source.Issued)}{Markdown.When(source.Url is not null, $" · [{source.Url?.Host}]({source.Url})")}\n";

    private static string Drawing(ReportAmount amount)
    {
        AmountRange range = amount.Range;
        int from = range is { Low: null, High: not null } ? 0 : Place(range.Low ?? range.Best ?? 0);
        int to = range is { Low: not null, High: null } ? Letters - 1 : Place(range.High ?? range.Best ?? 0);
        string bar = from < to ? new('━', to - from + 1) : range.IsApproximate ? "○" : "●";
        return bar.PadLeft(from + bar.Length, '·').PadRight(Letters, '·');

        int Place(decimal value) => (int)Math.Floor((amount.Scale.At(value) * (Letters - 1) / 100) + 0.5);
    }
}
