using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Totals: a row for each stage and currency, what is undisputed and beside it what is disputed.</summary>
internal static class TotalSheet
{
    private static readonly string[] ends = ["low", "best", "high"];

    /// <summary>The sheet of totals.</summary>
    /// <param name="by">What they are grouped by, a name of words; or null.</param>
    /// <param name="groups">The groups with their totals.</param>
    /// <param name="words">The words.</param>
    public static Sheet Of(string? by, IEnumerable<(Cell Group, InvestmentTotal Total)> groups, Words words) => new("totals", null,
    [
        new(by ?? "group", by is null ? string.Empty : words[by], by is null ? Reader.People : Reader.Anybody),
        new("stage", words["stage"]),
        new("currency", words["currency"], Reader.Programs),
        new("sum", words["sum"], Reader.People),
        new("count", words["count"], Reader.Programs, IsNumber: true),
        .. Numbers(string.Empty),
        new("disputedSum", words["disputed"], Reader.People),
        .. Numbers("disputed"),
        new("disputedCount", words["count"], Reader.Programs, IsNumber: true),
    ],
    [.. groups.SelectMany(group => group.Total.Lines.Select(line => Row(group.Group, line, words)))]);

    /// <summary>What no total counts, and why.</summary>
    public static Sheet LeftOut(IEnumerable<InvestmentTotal> totals, Words words) => new("leftOut", words["leftOut"],
    [
        new("reason", words["reason"]),
        new("count", words["count"], IsNumber: true),
    ],
    [.. totals.SelectMany(static total => total.LeftOut).CountBy(static left => left.Reason).OrderBy(static reason => reason.Key).Select(reason => new Cell[] { new(reason.Key.Label(words.Language), reason.Key.Code()), Cell.Of(reason.Value) })]);

    private static IEnumerable<Column> Numbers(string prefix) => ends.Select(name => new Column(prefix.Length == 0 ? name : $"{prefix}{char.ToUpperInvariant(name[0])}{name[1..]}", name, Reader.Programs, IsNumber: true));

    private static Cell[] Row(Cell group, TotalLine line, Words words)
    {
        TotalRange? known = line.Undisputed.Count > 0 ? line.Undisputed : null;
        return
        [
            group,
            new(line.Stage.Label(words.Language), line.Stage.Code(), Ink.Key),
            new(null, line.Currency.Code),
            known is null ? null : $"{known.ToText(line.Currency, words.Language)} ({known.Count})",
            Cell.Of(line.Undisputed.Count),
            Invariant.Text(known?.Low),
            Invariant.Text(known?.Best),
            Invariant.Text(known?.High),
            new(line.Disputed is { } disputed ? $"{words["disputed"]}: {disputed.ToText(line.Currency, words.Language)} ({disputed.Count})" : null, Ink: Ink.Disputed),
            Invariant.Text(line.Disputed?.Low),
            Invariant.Text(line.Disputed?.Best),
            Invariant.Text(line.Disputed?.High),
            Invariant.Text((decimal?)line.Disputed?.Count),
        ];
    }
}
