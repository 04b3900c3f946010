using System.Globalization;
using KzSaData.Schema;

namespace KzSaData.Seeds.Review;

/// <summary>The tables of a report: how many there are, and what the money comes to, before and after.</summary>
internal static class DifferenceTables
{
    /// <summary>How many rows each table has, where that differs, and how many records are disputed.</summary>
    public static void WriteCounts(TextWriter output, DatasetDifference difference)
    {
        output.WriteLine("| | before | after |");
        output.WriteLine("|---|--:|--:|");
        foreach (Table table in Tables.All.Where(static table => table.File == TableFile.Folder))
        {
            int before = difference.Before.Graph.Table(table.Id).Count;
            int after = difference.After.Graph.Table(table.Id).Count;
            if (before != after || table.HoldsRecords)
            {
                Row(output, table.Path, before, after);
            }
        }

        Row(output, "disputed records", Disputed(difference.Before), Disputed(difference.After));
        Row(output, "corrections and retired ids", difference.Before.Changes.Count, difference.After.Changes.Count);
    }

    /// <summary>The totals over all investments, before and after; nothing where they are the same.</summary>
    public static void WriteTotals(TextWriter output, DatasetDifference difference)
    {
        InvestmentTotal before = difference.Before.Investments.Total();
        InvestmentTotal after = difference.After.Investments.Total();
        if (before.Lines.SequenceEqual(after.Lines) && before.LeftOut.Count == after.LeftOut.Count)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Totals over all investments");
        output.WriteLine();
        output.WriteLine("| | before | after |");
        output.WriteLine("|---|--:|--:|");
        foreach ((string code, MoneyStage stage) in before.Lines.Concat(after.Lines).Select(Key).Distinct().Order())
        {
            string old = Text(before.Lines.FirstOrDefault(line => Key(line) == (code, stage)));
            string current = Text(after.Lines.FirstOrDefault(line => Key(line) == (code, stage)));
            output.WriteLine($"| {code}, {stage.Code()} | {old} | {(old == current ? old : $"**{current}**")} |");
        }

        Row(output, "left out", before.LeftOut.Count, after.LeftOut.Count);
    }

    private static (string Code, MoneyStage Stage) Key(TotalLine line) => (line.Currency.Code, line.Stage);

    private static string Text(TotalLine? line)
    {
        if (line is null)
        {
            return "—";
        }

        return line.Disputed is { } disputed ? $"{Text(line.Undisputed)}, disputed {Text(disputed)}" : Text(line.Undisputed);
    }

    private static string Text(TotalRange sum)
    {
        string range = sum.Low == sum.High ? Number(sum.Low) : $"{Number(sum.Low)} to {(sum.High is { } high ? Number(high) : "open")}";
        return string.Create(CultureInfo.InvariantCulture, $"{range} ({sum.Count})");
    }

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static int Disputed(Dataset data) => data.Records.Count(static record => record.Disputes.Count > 0);

    private static void Row(TextWriter output, string name, int before, int after) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {before} | {(before == after ? string.Empty : "**")}{after}{(before == after ? string.Empty : "**")} |"));
}
