using KzSaData.Seeds.Files;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Totals of investments, alone or in groups, and what they do not count.</summary>
internal static class TotalReply
{
    /// <summary>What totals are grouped by.</summary>
    public static IReadOnlyList<string> Groupings { get; } = ["year", "area", "funder"];

    /// <summary>The stages that money is counted at.</summary>
    public static IEnumerable<string> Stages => MoneyStageCodes.All.Select(static known => known.Code());

    /// <summary>The answer for investments that somebody has chosen.</summary>
    /// <exception cref="UsageException">There is no such group or stage, or both are given.</exception>
    public static Reply Of(RecordQuery<Investment> investments, string? by, string? reached, Words words)
    {
        if (by is not null && reached is not null)
        {
            throw new UsageException("Give either --by or --reached: groups are of the latest stage of each sum.");
        }

        (Cell Group, InvestmentTotal Total)[] totals = by is null ? [(default(Cell), Total(investments, reached))] : [.. Groups(investments, by, words)];
        Sheet sums = TotalSheet.Of(by, totals, words);
        Sheet leftOut = TotalSheet.LeftOut(totals.Select(static group => group.Total), words);
        return new Reply([sums.Rows.Count + leftOut.Rows.Count == 0 ? new Line(words["nothing"]) : new Line(words[reached is null ? "totalLatest" : "totalReached"], Ink.Faint), sums, leftOut]);
    }

    private static InvestmentTotal Total(RecordQuery<Investment> investments, string? reached) => reached is null ? investments.Total()
        : MoneyStageCodes.TryParse(reached, out MoneyStage stage) ? investments.TotalReached(stage)
        : throw UnknownCode.Of(reached, "stage of money", Stages);

    private static IEnumerable<(Cell Group, InvestmentTotal Total)> Groups(RecordQuery<Investment> investments, string by, Words words) => by switch
    {
        "year" => investments.TotalByYear().Select(group => (new Cell(group.Key is { } year ? Invariant.Text(year) : words["undated"], Invariant.Text((decimal?)group.Key) ?? string.Empty), group.Total)),
        "area" => investments.TotalByArea().Select(group => (new Cell(group.Key.Label(words.Language), group.Key.Code()), group.Total)),
        "funder" => investments.TotalByFunder().Select(group => (new Cell(group.Key?.Name[words.Language] ?? "–", group.Key?.Key ?? string.Empty), group.Total)),
        _ => throw UnknownCode.Of(by, "group of a total", Groupings),
    };
}
