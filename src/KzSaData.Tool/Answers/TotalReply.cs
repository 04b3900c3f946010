using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Totals of investments, alone or in groups, and what they do not count.</summary>
internal static class TotalReply
{
    private static readonly string[] groups = ["year", "area", "funder"];

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
        "funder" => investments.TotalByFunder().Select(group => (new Cell(group.Key?.Name[words.Language] ?? "–", group.Key?.Key ?? string.Empty), group.Total)),
        _ => throw UnknownCode.Of(by, "group of a total", groups),
    };
}
