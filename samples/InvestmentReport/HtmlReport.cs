using KzSaData;

/// <summary>The report as one page: no script, and nothing loaded from elsewhere. It is XML too: every element is closed.</summary>
internal sealed class HtmlReport(Report report)
{
    private static readonly (string Code, string Name)[] Languages = [("en", "English"), ("kk", "Қазақша"), ("ru", "Русский"), ("ar", "العربية")];
    private readonly Words words = report.Words;
    private readonly Drawing drawing = new(report);

    public Html Page() =>
        $"""
        <!DOCTYPE html>
        <html lang="{report.Language}" dir="{(report.Language == "ar" ? "rtl" : "ltr")}">
        <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words["heading"]}</title>
        <style>{Html.File("style.css")}</style>
        </head>
        <body>
        <a class="skip" href="#main">{words["skip"]}</a>
        <header>
        <nav aria-label="{words["languages"]}"><ul>{Languages.Select(LanguageLink)}</ul></nav>
        <h1>{words["heading"]}</h1>
        <p>{report.Release.Title[report.Language]} · {words["version"]} {report.Release.Version} · {words["asOf"]} <bdi>{report.AsOf}</bdi></p>
        <p>{words["scale"]}</p>
        </header>
        <main id="main">
        {report.Parts.Select(Part)}
        <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">{words["sources"]}</h2>
        <ol>{report.Sources.Select(SourceItem)}</ol>
        </section>
        </main>
        <footer>
        <p>{words["publisher"]}: {report.Release.Publisher}, <a href="{report.Release.Url}">{report.Release.Url}</a></p>
        <p>{words["licence"]}: <bdi>{report.Release.Licence}</bdi></p>
        <p>{words["hash"]}: <code>{report.Release.ContentHash}</code></p>
        </footer>
        </body>
        </html>

        """;

    private Html LanguageLink((string Code, string Name) language) =>
        $"""<li><a href="report.{language.Code}.html" lang="{language.Code}" aria-current="{(language.Code == report.Language ? "page" : "false")}">{language.Name}</a></li>""";

    private Html Part(ReportPart part) =>
        $"""
        <section id="{part.Id}" aria-labelledby="{part.Id}-title">
        <h2 id="{part.Id}-title">{words[part.Id]}</h2>
        <p>{words[part.Id + "Text"]}</p>
        {(part.Totals is { } totals ? Table(totals, $"<p>{totals.Caption}</p>") : $"<p>{words["none"]}</p>")}
        {part.Funders.Select(funder => Table(funder, $"<h3>{funder.Caption}</h3>"))}
        </section>
        """;

    private Html Table(ReportTable table, Html caption) =>
        $"""
        <table>
        <caption>{caption}</caption>
        <thead><tr><th scope="col">{table.FirstColumn}</th><th scope="col">{words["stage"]}</th><th scope="col">{words["amount"]}</th></tr></thead>
        <tbody>{table.Rows.SelectMany(Lines)}</tbody>
        </table>
        """;

    // A line for each amount; the first has the heading of them all.
    private IEnumerable<Html> Lines(ReportRow row) => row.Amounts.Count == 0
        ? [$"""<tr>{Heading(row)}<td colspan="2">{report.NoAmount}</td></tr>"""]
        : row.Amounts.Select((amount, i) => Line(i == 0 ? Heading(row) : null, amount));

    private Html Line(Html? heading, ReportAmount amount) =>
        $"""
        <tr>{heading}<td>{amount.Stage}</td><td><bdi class="amount">{amount.Text}</bdi>
        {Html.When(amount.Count is not null, $"<small>{words["count"]}: {amount.Count}</small>")}
        {Html.When(amount.Date is not null, $"<small><bdi>{amount.Date}</bdi></small>")}
        {drawing.Of(amount)}</td></tr>
        """;

    private Html Heading(ReportRow row) =>
        $"""<th scope="row" rowspan="{Math.Max(1, row.Amounts.Count)}">{row.Title}{(row.Details is { } details ? Details(details) : null)}</th>""";

    private Html Details(InvestmentDetails details) =>
        $"""
        <small>{details.Kind} · <bdi>{details.Date}</bdi> · {words["into"]}: {details.Into}</small>
        <small>{details.Support} {details.References.Select(Reference)}</small>
        {Html.When(details.LeftOut is not null, $"<small>{words["notCounted"]}: {details.LeftOut}</small>")}
        {details.Disputes.Select(Dispute)}
        """;

    private static Html Reference(int number) => $"""<a href="#s{number}">[{number}]</a>""";

    private Html Dispute((string Publisher, string? Says) dispute) =>
        $"<strong>{words["says"]} (<bdi>{dispute.Publisher}</bdi>): <bdi>{dispute.Says}</bdi></strong>";

    private Html SourceItem(Source source, int index) =>
        $"""
        <li id="s{index + 1}"><cite lang="{source.Language}" dir="auto">{source.Title}</cite> · <bdi>{source.Publisher.Name}</bdi> · <bdi>{report.When(source.Issued)}</bdi>
        {Html.When(source.Url is not null, $"""· <bdi><a href="{source.Url?.AbsoluteUri}">{source.Url?.Host}</a></bdi>""")}</li>
        """;
}
