using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KzSaData;

/// <summary>What the report says, in one language, as XML; how it looks is in html.xslt and markdown.xslt.</summary>
internal sealed class Report(Dataset data, string language)
{
    private readonly List<Source> sources = [.. data.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct()];
    private readonly Dictionary<Currency, (int First, int Last)> scales = Scales(data.Investments);
    private readonly NumberFormatInfo culture = language is "kk" or "ru" ? new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," } : NumberFormatInfo.InvariantInfo;

    public XElement Content() => new("report",
        A("language", language), A("direction", language == "ar" ? "rtl" : "ltr"), A("investment", RecordKind.Investment.Label(language)), A("noAmount", LeftOutReason.NoAmount.Label(language)),
        A("title", data.Release.Title[language]), A("version", data.Release.Version), A("asOf", $"{data.Release.AsOf:uuuu-MM-dd}"), A("publisher", data.Release.Publisher),
        A("url", data.Release.Url), A("licence", data.Release.Licence), A("hash", data.Release.ContentHash),
        new XElement("style", Resource("style.css")),
        new XElement("words", JsonDocument.Parse(Resource("words.json")).RootElement.EnumerateObject().Select(word => A(word.Name, word.Value.GetProperty(language).GetString()))),
        Part("certain", data.Investments.Except(data.Investments.Disputed())),
        Part("disputed", data.Investments.Disputed()),
        sources.Select((source, i) => new XElement("source", A("number", i + 1), A("language", source.Language), A("title", source.Title), A("publisher", source.Publisher),
            A("issued", source.Issued?.ToString() ?? "—"), A("url", source.Url?.AbsoluteUri), A("host", source.Url?.Host))));

    internal static string Resource(string name) => new StreamReader(typeof(Report).Assembly.GetManifestResourceStream(name)!).ReadToEnd();

    private static XAttribute? A(string name, object? value) => value is null ? null : new(name, value);

    // One scale for each currency, wide enough for every amount and total.
    private static Dictionary<Currency, (int First, int Last)> Scales(RecordSet<Investment> all) => all.SelectMany(static i => i.Amounts).Select(AmountRange.Of)
        .Concat(all.Except(all.Disputed()).Total().Lines.Concat(all.Disputed().Total().Lines).Select(AmountRange.Of))
        .GroupBy(static amount => amount.Currency, static amount => amount.Logarithms())
        .ToDictionary(static group => group.Key, static group => ((int)Math.Floor(group.SelectMany(static ends => ends).Min()), (int)Math.Ceiling(group.SelectMany(static ends => ends).Max())));

    private XElement Part(string id, RecordQuery<Investment> investments)
    {
        InvestmentTotal total = investments.Total();
        Dictionary<Investment, LeftOutReason> leftOut = total.LeftOut.ToDictionary(static left => left.Investment, static left => left.Reason);
        return new("part", A("id", id),
            total.Lines.GroupBy(static line => line.Currency).Select(lines => new XElement("total", A("currency", lines.Key.Code), lines.Select(line => Amount(line.Stage, AmountRange.Of(line), A("count", line.Count))))),
            investments.SelectMany(static i => i.From).Distinct().Select(funder => new XElement("funder", A("name", funder.Name[language]), investments.FromExactly(funder.Id).Select(i => Entry(i, leftOut)))));
    }

    private XElement Entry(Investment investment, Dictionary<Investment, LeftOutReason> leftOut) => new("investment",
        A("title", investment.Title[language]), A("kind", investment.Kind.Label(language)), A("date", investment.Date?.ToString() ?? "—"), A("support", investment.Support.Label(language)),
        A("into", string.Join(" · ", investment.Into.Select(actor => actor.Name[language]))),
        leftOut.TryGetValue(investment, out LeftOutReason reason) && reason != LeftOutReason.NoAmount ? A("leftOut", reason.Label(language)) : null,
        investment.Evidence.Select(e => sources.IndexOf(e.Source) + 1).Distinct().Order().Select(static number => new XElement("reference", A("number", number))),
        investment.Disputes.Select(e => new XElement("dispute", A("publisher", e.Source.Publisher), A("says", e.Says is { } says ? data.Actors.Find(says)?.Name[language] ?? says : e.Note ?? e.Locator))),
        investment.Amounts.Select(amount => Amount(amount.Stage, AmountRange.Of(amount), A("date", amount.Date))));

    private XElement Amount(MoneyStage stage, AmountRange amount, XAttribute? note) =>
        new("amount", A("stage", stage.Label(language)), note, amount.Describe(scales[amount.Currency].First, scales[amount.Currency].Last, culture));
}
