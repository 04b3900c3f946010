using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KzSaData;

/// <summary>The report in one language, as the tree of an HTML page: page.html, filled with words.json and the data.</summary>
internal sealed class Report(Dataset data, string language)
{
    private static readonly JsonElement Words = JsonDocument.Parse(Resource("words.json")).RootElement;
    private readonly Dictionary<Currency, (int, int)> scales = Scales(data);
    private readonly List<Source> sources = [.. data.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct()];
    private readonly NumberFormatInfo culture = language is "kk" or "ru" ? new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," } : NumberFormatInfo.InvariantInfo;

    public XElement Page()
    {
        ReleaseInfo release = data.Release;
        (string, string)[] facts = [("lang", language), ("dir", language == "ar" ? "rtl" : "ltr"), ("style", Resource("style.css")), ("dataset", release.Title[language]), ("dataVersion", release.Version), ("dataDate", $"{release.AsOf:uuuu-MM-dd}"), ("dataPublisher", release.Publisher), ("dataUrl", release.Url), ("dataLicence", release.Licence), ("dataHash", release.ContentHash)];
        IEnumerable<(string Key, string Value)> all = Words.EnumerateObject().Select(word => (word.Name, Word(word.Name))).Concat(facts);
        XElement page = XElement.Parse(all.Aggregate(Resource("page.html"), static (text, fact) => text.Replace($"{{{fact.Key}}}", new XText(fact.Value).ToString(), StringComparison.Ordinal)));
        Dictionary<string, XElement> sections = page.Descendants("section").ToDictionary(static section => section.Attribute("id")!.Value);
        sections["certain"].Add(Tables(data.Investments.Except(data.Investments.Disputed())));
        sections["disputed"].Add(Tables(data.Investments.Disputed()));
        sections["sources"].Add(E("ol", sources.Select(Item)));
        page.Descendants("a").First(link => link.Attribute("lang")?.Value == language).SetAttributeValue("aria-current", "page");
        return page;
    }

    // One scale for each currency, wide enough for every amount and total.
    private static Dictionary<Currency, (int, int)> Scales(Dataset data) => data.Investments.SelectMany(static i => i.Amounts).Select(AmountRange.Of)
        .Concat(data.Investments.Total().Lines.Select(AmountRange.Of)).Concat(data.Investments.Except(data.Investments.Disputed()).Total().Lines.Select(AmountRange.Of))
        .GroupBy(static amount => amount.Currency, static amount => new[] { amount.Low, amount.Best, amount.High }.Where(static end => end > 0).Select(static end => Math.Log10((double)end!)))
        .ToDictionary(static group => group.Key, static group => ((int)Math.Floor(group.Min(static ends => ends.Min())), (int)Math.Ceiling(group.Max(static ends => ends.Max()))));

    private static XElement E(string name, params object?[] content) => new(name, content);

    private static XAttribute A(string name, object value) => new(name, value);

    private static string Resource(string name)
    {
        using StreamReader reader = new(typeof(Report).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private string Word(string key) => Words.GetProperty(key).GetProperty(language).GetString()!;

    private string Word(string key, params object[] values) => string.Format(culture, Word(key), values);

    private IEnumerable<XElement> Tables(RecordQuery<Investment> investments)
    {
        InvestmentTotal total = investments.Total();
        Dictionary<Investment, LeftOutReason> leftOut = total.LeftOut.ToDictionary(static left => left.Investment, static left => left.Reason);
        yield return total.Lines.Count == 0 ? E("p", Word("none")) : Table(E("p", Word("totals")), Word("currency"), total.Lines.GroupBy(static line => line.Currency).SelectMany(lines =>
            Rows([lines.Key.Code], [.. lines.Select(line => (line.Stage, (string?)Word("count", line.Count), AmountRange.Of(line)))])));
        foreach (Actor funder in investments.SelectMany(static i => i.From).Distinct())
        {
            yield return Table(E("h3", funder.Name[language]), RecordKind.Investment.Label(language), investments.FromExactly(funder.Id).SelectMany(i =>
                Rows(Description(i, leftOut), [.. i.Amounts.Select(static amount => (amount.Stage, amount.Date?.ToString(), AmountRange.Of(amount)))])));
        }
    }

    private XElement Table(XElement caption, string head, IEnumerable<XElement> rows) =>
        E("table", E("caption", caption), E("thead", E("tr", new[] { head, Word("stage"), Word("amount") }.Select(static text => E("th", A("scope", "col"), text)))), E("tbody", rows));

    private IEnumerable<XElement> Rows(object[] head, (MoneyStage Stage, string? Note, AmountRange Amount)[] amounts)
    {
        XElement first = E("th", A("scope", "row"), amounts.Length > 1 ? A("rowspan", amounts.Length) : null, head);
        return amounts.Length == 0
            ? [E("tr", first, E("td", A("colspan", 2), LeftOutReason.NoAmount.Label(language)))]
            : amounts.Select((row, i) => E("tr", i == 0 ? first : null, E("td", row.Stage.Label(language)), E("td", Cell(row.Amount, row.Note))));
    }

    private object?[] Cell(AmountRange amount, string? note)
    {
        (int low, int high) = scales[amount.Currency];
        string scale = Word("range", AmountRange.Millions((decimal)Math.Pow(10, low), culture), AmountRange.Millions((decimal)Math.Pow(10, high), culture));
        return [E("bdi", A("dir", "ltr"), amount.Text(culture)), note is null ? null : E("small", E("bdi", note)), amount.Draw(low, high, $"{amount.Text(culture)}, {scale}", culture)];
    }

    private object[] Description(Investment investment, Dictionary<Investment, LeftOutReason> leftOut) =>
    [
        investment.Title[language],
        E("small", $"{investment.Kind.Label(language)} · ", E("bdi", investment.Date?.ToString() ?? "—"), " · " + Word("into", string.Join(" · ", investment.Into.Select(actor => actor.Name[language])))),
        E("small", investment.Support.Label(language) + " ", investment.Evidence.Select(e => sources.IndexOf(e.Source) + 1).Distinct().Order().Select(static n => E("a", A("href", $"#s{n}"), $"[{n}] "))),
        leftOut.TryGetValue(investment, out LeftOutReason reason) && investment.Amount is not null ? E("small", Word("notCounted", reason.Label(language))) : string.Empty,
        investment.Disputes.Select(dispute => E("strong", Word("says", dispute.Source.Publisher, dispute.Says ?? dispute.Note ?? dispute.Locator))),
    ];

    private XElement Item(Source source, int index) => E("li", A("id", $"s{index + 1}"), E("cite", A("lang", source.Language), A("dir", "auto"), source.Title),
        $" · {source.Publisher} · ", E("bdi", source.Issued?.ToString() ?? "—"), source.Url is { } url ? new object[] { " · ", E("a", A("href", url.AbsoluteUri), url.Host) } : null);
}
