namespace KzSaData.Tests.Tasks;

/// <summary>Five tasks more: money, trade, what is disputed, the season of the hajj.</summary>
internal static class AboutFigures
{
    public static void Money(Dataset data, TextWriter output)
    {
        RecordQuery<Investment> saudi = data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan);
        Print("at its latest stage", saudi.Total());
        Print("ever committed", saudi.TotalReached(MoneyStage.Committed));
        foreach (GroupTotal<int?> year in saudi.TotalByYear())
        {
            Print(year.Key?.ToString() ?? "no year of its own", year.Total);
        }

        void Print(string heading, InvestmentTotal total)
        {
            foreach (TotalLine line in total.Lines)
            {
                string disputed = line.Disputed is { } range ? $"; disputed: {range.ToText(line.Currency, "en")}" : string.Empty;
                output.WriteLine($"{heading}, {line.Stage.Label("en")}: {line.Undisputed.ToText(line.Currency, "en")}{disputed}");
            }
        }
    }

    public static void ByAreaAndFunder(Dataset data, TextWriter output)
    {
        foreach (GroupTotal<CooperationArea> area in data.Investments.TotalByArea().OrderByDescending(area => area.Total.Lines.Sum(line => line.Count)).Take(3))
        {
            output.WriteLine($"{area.Key.Label("en")}, sums counted: {area.Total.Lines.Sum(line => line.Count)}");
        }

        foreach (GroupTotal<Actor?> funder in data.Investments.TotalByFunder().OrderByDescending(funder => funder.Total.Lines.Sum(line => line.Count)).Take(3))
        {
            output.WriteLine($"{funder.Key?.Name["en"] ?? "several together, or nobody named"}, sums counted: {funder.Total.Lines.Sum(line => line.Count)}");
        }
    }

    public static void Disputed(Dataset data, TextWriter output)
    {
        foreach (Dispute dispute in data.Investments.Disputed("amounts").SelectMany(investment => investment.Disputes).Where(dispute => dispute.Money is not null))
        {
            output.WriteLine($"{dispute.Field}: {dispute.Evidence.Source.Publisher.Name["en"]} says {dispute.Money!.ToText("en")}");
        }

        DatasetRecord relations = data.Records["diplomatic-relations-1994"];
        output.WriteLine($"{relations.Title["en"]}: {relations.Support.Label("en")}; its day: {relations.SupportFor("date").Label("en")}, disputed: {relations.Disputes[0].Date!.ToText("en")}");
    }

    public static void Trade(Dataset data, TextWriter output)
    {
        output.WriteLine($"exports told by Kazakhstan: {data.Indicators.OfMeasure(Measure.Exports).ReportedBy(KnownActors.Kazakhstan).Count}");
        output.WriteLine($"years that both sides report: {data.Indicators.Mirrors().Count}");
    }

    public static void Hajj(Dataset data, TextWriter output)
    {
        HijriPeriod season = HijriPeriod.Parse("1445");
        foreach (Indicator indicator in data.Indicators.OfMeasure(Measure.HajjPilgrims, Measure.HajjQuota).During(season))
        {
            output.WriteLine($"{season.ToText("en")}, {indicator.Date!.ToText("en")}: {indicator.Title["en"]}: {indicator.Value!.ToText("en")}");
        }
    }
}
