using KzSaData;

namespace Timeline;

/// <summary>One screen: what this is, each decade with its greatest events, the money, and how to see more.</summary>
internal sealed class Overview(Screen screen, Words words)
{
    private const int Greatest = 3;

    public void Print(Dataset data)
    {
        screen.Line(data.Release.Title[words.Language], "bold");
        screen.Line(words["what"]);
        screen.Line($"{words["version"]} {data.Release.Version}{words["comma"]}{EdtfDate.FromDay(data.Release.AsOf).ToText(words.Language)}", "grey");
        EdtfDate asOf = EdtfDate.FromDay(data.Release.AsOf);
        DatasetRecord[] records = [.. data.Events, .. data.Agreements, .. data.Investments];
        ILookup<bool, DatasetRecord> happened = records.ToLookup(record => Happened(record, asOf));
        foreach (IGrouping<int?, DatasetRecord> decade in happened[true].GroupBy(Decade).OrderBy(static group => group.Key ?? int.MaxValue))
        {
            screen.Line();
            string name = decade.Key is { } tens ? EdtfDate.Parse($"{tens:000}X").ToText(words.Language) : words["undated"];
            screen.Line($"{name}{words["dash"]}{Counts(decade)}", "bold yellow");
            foreach (Event great in decade.OfType<Event>().Where(static e => e.Date is not null).OrderByDescending(Weight).Take(Greatest).OrderBy(static e => e.Date, EdtfDate.ByEarliest))
            {
                screen.Row(great.Date!.ToText(words.Language), Math.Clamp(screen.Width / 4, 12, 24), (great.Title[words.Language], "default"));
            }
        }

        screen.Line();
        screen.Line($"{words["notHappened"]}: {string.Join(" · ", happened[false].CountBy(static record => record.RecordKind).OrderBy(static kind => kind.Key).Select(kind => $"{words[$"not {kind.Key.Code()}"]}: {kind.Value}"))}", "grey");
        screen.Line($"{words["sum"]}: {happened[true].Count()} + {happened[false].Count()} = {records.Length}", "grey");
        PrintMoney(data.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total());
        screen.Line();
        screen.Line(words["screen"], "grey");
        screen.Line(words["more"]);
    }

    private void PrintMoney(InvestmentTotal total)
    {
        screen.Line();
        screen.Line(words["money"], "bold yellow");
        foreach (TotalLine line in total.Lines)
        {
            List<(string, string)> sums = [];
            if (line.Undisputed.Count > 0)
            {
                sums.Add(($"{line.Undisputed.ToText(line.Currency, words.Language)} ({line.Undisputed.Count})", "default"));
            }

            if (line.Disputed is { } disputed)
            {
                sums.Add(($"{words["disputed"]}: {disputed.ToText(line.Currency, words.Language)} ({disputed.Count})", "red"));
            }

            screen.Row(line.Stage.Label(words.Language), Math.Clamp(screen.Width / 4, 12, 24), [.. sums]);
        }

        string reasons = string.Join(" · ", total.LeftOut.CountBy(static left => left.Reason).OrderBy(static reason => reason.Key).Select(reason => $"{reason.Key.Label(words.Language)}: {reason.Value}"));
        screen.Line($"{words["leftOut"]}: {total.LeftOut.Count} ({reasons})", "grey");
    }

    private string Counts(IEnumerable<DatasetRecord> records) => string.Join(" · ", records.CountBy(static record => record.RecordKind).OrderBy(static kind => kind.Key)
        .Select(kind => $"{words[kind.Key.Code()]}: {kind.Value}"));

    // What was only planned or hoped for, or is a draft, is no part of what has passed.
    private static bool Happened(DatasetRecord record, EdtfDate asOf) => record switch
    {
        Event e => e.Realis == Realis.Occurred,
        Agreement { Date: null, LegalSteps.Count: > 0 } agreement => agreement.LegalSteps.Any(static step => step.Kind is not (LegalStepKind.Initialled or LegalStepKind.Approved)),
        Investment investment => investment.Date?.IsAfter(asOf) != Answer.Yes && (investment.Amounts.Count == 0 || investment.Amounts.Any(static amount => amount.Stage != MoneyStage.Expected)),
        _ => true,
    };

    private static int? Decade(DatasetRecord record) => (record.Date?.Earliest ?? record.Date?.Latest)?.Year / 10;

    // What heads of state did, what came of it, and how sure it is. Parts of a visit stand behind it.
    private static int Weight(Event e)
    {
        int rank = e.Level switch { EventLevel.HeadOfState => 6, EventLevel.HeadOfGovernment or EventLevel.CrownPrince => 4, EventLevel.Speaker or EventLevel.Minister => 1, _ => 0 };
        int kind = e.Kind switch { EventKind.DiplomaticRelations or EventKind.Recognition => 8, EventKind.Visit => 4, EventKind.Summit => 2, _ => 0 };
        bool isPart = e.Relations.Any(static relation => relation.Kind == RelationKind.PartOf);
        return rank + kind + Math.Min(e.Outcomes.Count, 3) + (int)e.Support - (isPart ? 8 : 0);
    }
}
