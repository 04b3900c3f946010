using KzSaData;

/// <summary>The report as one page: no script, and nothing loaded from elsewhere. It is XML too: every element is closed.</summary>
internal sealed class HtmlReport(Report report)
{
    private static readonly (string Code, string Name)[] Languages = [("en", "English"), ("kk", "Қазақша"), ("ru", "Русский"), ("ar", "العربية")];
    private readonly Words words = report.Words;

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
        <p>{report.Release.Title[report.Language]} · {words["version"]} {report.Release.Version} · {words["asOf"]} {report.AsOf}</p>
        <p>{words["reading"]}</p>
        </header>
        <main id="main">
        <section id="totals" aria-labelledby="totals-title">
        <h2 id="totals-title">{words["totals"]}</h2>
        {report.Funders.Select(Table)}
        {Table(report.Years)}
        </section>
        <section id="records" aria-labelledby="records-title">
        <h2 id="records-title">{words["records"]}</h2>
        <p>{words["support"]}</p>
        {report.Records.Select(Group)}
        </section>
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

    private Html Table(ReportTable table) =>
        $"""
        <table id="{table.Id}">
        <caption><h3>{words[table.Id]}</h3><p>{words[$"{table.Id} holds"]}</p>{Html.When(table.LeftOut.Length > 0, $"<p>{words["leftOut"]}: {table.LeftOut}</p>")}{Html.When(table.Rows.Count == 0, $"<p>{words["none"]}</p>")}</caption>
        <thead><tr><th scope="col">{words[table.Id == "years" ? "year" : "giver"]}</th><th scope="col">{words["sums"]}</th></tr></thead>
        <tbody>{table.Rows.Select(Row)}</tbody>
        </table>
        """;

    private Html Row(ReportRow row) => $"""<tr><th scope="row">{row.Title}</th><td>{row.Sums.Select(Sum)}</td></tr>""";

    private Html Sum(SumLine sum) =>
        $"""
        <p class="sum"><span>{sum.Stage}</span> {Html.When(sum.Undisputed is not null, $"<b>{sum.Undisputed}</b>")}
        {Html.When(sum.Disputed is not null, $"<strong>{words["disputed"]}: {sum.Disputed}</strong>")}</p>
        """;

    private Html Group((string Group, IEnumerable<InvestmentDetails> Investments) group) =>
        $"""
        <h3>{words[group.Group]}</h3>
        {group.Investments.Select(Investment)}
        """;

    private Html Investment(InvestmentDetails investment) =>
        $"""
        <article>
        <h4>{investment.Title}</h4>
        <small>{investment.Kind}</small>
        <small>{words["giver"]}: {(investment.From.Length == 0 ? words["nobodyNamed"] : investment.From)} · {words["into"]}: {investment.Into}</small>
        {investment.Amounts.Select(static amount => (Html)$"<p class=\"sum\">{amount}</p>")}
        <small>{investment.Support} {investment.References.Select(Reference)}</small>
        {Html.When(investment.LeftOut is not null, $"<small>{words["notCounted"]}: {investment.LeftOut}</small>")}
        {investment.Disputes.Select(Dispute)}
        </article>
        """;

    private static Html Reference(int number) => $"""<a href="#s{number}">[{number}]</a>""";

    private Html Dispute((string Publisher, string Says) dispute) =>
        $"<strong>{words["says"]} (<bdi>{dispute.Publisher}</bdi>): <bdi>{dispute.Says}</bdi></strong>";

    private Html SourceItem(Source source, int index) =>
        $"""
        <li id="s{index + 1}"><cite lang="{source.Language}" dir="auto">{source.Title}</cite> · <bdi>{source.Publisher.Name[report.Language]}</bdi> · {source.Issued?.ToText(report.Language) ?? "—"}
        {Html.When(source.Url is not null, $"""· <bdi><a href="{source.Url?.AbsoluteUri}">{source.Url?.Host}</a></bdi>""")}</li>
        """;
}
