using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>total</c>: money by stage and currency, each sum once.</summary>
internal static class TotalCommand
{
    private static readonly string[] groups = ["year", "area", "funder"];

    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        Option<string> by = new("--by") { Description = "By year, area or funder.", HelpName = "group" };
        Option<string> reached = new("--reached") { Description = "All that was stated at a stage, such as pledged, whether or not it went further.", HelpName = "stage" };
        Option<string> from = new("--from") { Description = "Money of an actor or its bodies: an id or a name.", HelpName = "actor" };
        Option<string> into = new("--into") { Description = "Money that goes to an actor or its bodies.", HelpName = "actor" };
        ReaderCommand command = new("total", "Adds up money: each sum once, by stage and currency, with what is disputed beside it.",
            "total --from saudi-arabia --into kazakhstan", "total --by year", "total --reached pledged --format json") { by, reached, from, into };
        filters.AddTo(command);
        return command.Replies(printer, (parsed, asked) =>
        {
            RecordQuery<Investment> investments = filters.Apply(parsed, asked.Data, asked.Data.Investments);
            investments = parsed.GetValue(from) is { } giver ? investments.From(NamedEntities.Find(asked.Data.Actors, giver, "actor")) : investments;
            investments = parsed.GetValue(into) is { } taker ? investments.Into(NamedEntities.Find(asked.Data.Actors, taker, "actor")) : investments;
            return Of(investments, parsed.GetValue(by), parsed.GetValue(reached), asked.Words);
        });
    }

    /// <summary>The answer for investments that somebody has chosen.</summary>
    /// <exception cref="UsageException">There is no such group or stage, or both are given.</exception>
    public static Reply Of(RecordQuery<Investment> investments, string? by, string? reached, Words words)
    {
        if (by is not null && reached is not null)
        {
            throw new UsageException("Give either --by or --reached: groups are of the latest stage of each sum.");
        }

        (Cell Group, InvestmentTotal Total)[] totals = by is null ? [(default(Cell), Total(investments, reached))] : [.. Groups(investments, by, words)];
        return new Reply([new Line(words[reached is null ? "totalLatest" : "totalReached"], Ink.Faint), TotalSheet.Of(by, totals, words), TotalSheet.LeftOut(totals.Select(static group => group.Total), words)]);
    }

    private static InvestmentTotal Total(RecordQuery<Investment> investments, string? reached) => reached is null ? investments.Total()
        : MoneyStageCodes.TryParse(reached, out MoneyStage stage) ? investments.TotalReached(stage)
        : throw UnknownCode.Of(reached, "stage of money", MoneyStageCodes.All.Select(static known => known.Code()));

    private static IEnumerable<(Cell Group, InvestmentTotal Total)> Groups(RecordQuery<Investment> investments, string by, Words words) => by switch
    {
        "year" => investments.TotalByYear().Select(group => (new Cell(group.Key is { } year ? Invariant.Text(year) : words["undated"], Invariant.Text((decimal?)group.Key) ?? string.Empty), group.Total)),
        "area" => investments.TotalByArea().Select(group => (new Cell(group.Key.Label(words.Language), group.Key.Code()), group.Total)),
        "funder" => investments.TotalByFunder().Select(group => (new Cell(group.Key?.Name[words.Language] ?? "—", group.Key?.Key ?? string.Empty), group.Total)),
        _ => throw UnknownCode.Of(by, "group of a total", groups),
    };
}
