using KzSaData;

/// <summary>The report as Markdown.</summary>
internal sealed class MarkdownReport(Report report)
{
    private readonly Words words = report.Words;

    public Markdown Page() =>
        $"""
        # {words["heading"]}

        {report.Release.Title[report.Language]} · {words["version"]} {report.Release.Version} · {words["asOf"]} {report.AsOf}

        {words["reading"]}

        ## {words["totals"]}
        {report.Funders.Select(Table)}{Table(report.Years)}
        ## {words["records"]}

        {words["support"]}
        {report.Records.Select(Group)}
        ## {words["sources"]}

        {report.Sources.Select(SourceItem)}
        {words["publisher"]}: {report.Release.Publisher}, {new Uri(report.Release.Url)}

        {words["licence"]}: {report.Release.Licence}

        {words["hash"]}: `{report.Release.ContentHash}`

        """;

    private Markdown Table(ReportTable table) =>
        $"""

        ### {words[table.Id]}

        {words[$"{table.Id} holds"]}

        {Markdown.When(table.LeftOut.Length > 0, $"{words["leftOut"]}: {table.LeftOut}\n\n")}{Markdown.When(table.Rows.Count == 0, $"{words["none"]}\n\n")}| {words[table.Id == "years" ? "year" : "giver"]} | {words["stage"]} | {words["undisputed"]} | {words["disputed"]} |
        |---|---|---|---|
        {table.Rows.SelectMany(Lines)}
        """;

    private static IEnumerable<Markdown> Lines(ReportRow row) =>
        row.Sums.Select((sum, i) => (Markdown)$"| {(i == 0 ? row.Title : string.Empty)} | {sum.Stage} | {sum.Undisputed ?? "—"} | {sum.Disputed ?? "—"} |\n");

    private Markdown Group((string Group, IEnumerable<InvestmentDetails> Investments) group) =>
        $"""

        ### {words[group.Group]}

        {group.Investments.Select(Investment)}
        """;

    private Markdown Investment(InvestmentDetails investment) =>
        $"""
        - **{investment.Title}** · {investment.Kind} · {words["giver"]}: {(investment.From.Length == 0 ? words["nobodyNamed"] : investment.From)} · {words["into"]}: {investment.Into}{investment.Amounts.Select(static amount => (Markdown)$" · **{amount}**")} · {investment.Support}{investment.References.Select(Reference)}{Markdown.When(investment.LeftOut is not null, $" · {words["notCounted"]}: {investment.LeftOut}")}{investment.Disputes.Select(Dispute)}

        """;

    private static Markdown Reference(int number) => $@" \[{number}\]";

    private Markdown Dispute((string Publisher, string Says) dispute) => $" · **{words["says"]} ({dispute.Publisher}):** {dispute.Says}";

    private Markdown SourceItem(Source source, int index) =>
        $"{index + 1}. {source.Title} · {source.Publisher.Name[report.Language]} · {source.Issued?.ToText(report.Language) ?? "—"}{Markdown.When(source.Url is not null, $" · [{source.Url?.Host}]({source.Url})")}\n";
}
