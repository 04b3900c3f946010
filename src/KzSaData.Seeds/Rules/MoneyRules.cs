using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on investments: sums are positive, somebody else receives them, and a stage is carried by what its evidence tells.</summary>
internal static class MoneyRules
{
    private const decimal LeastSum = 1_000;
    private const decimal GreatestSum = 25_000_000_000;
    private const decimal GreatestSumOfSmallUnits = 10_000_000_000_000;

    // Of these, some hundred or more make a dollar.
    private static readonly Currency[] SmallUnits = [Currency.Kzt, Currency.Rub];

    public static void Check(RuleSubject subject)
    {
        if (subject.Record is Indicator { Counterpart: { } counterpart } indicator && counterpart == indicator.Subject)
        {
            subject.Report(RecordRule.GivesToItself, IndicatorFields.Counterpart, $"the figure is about '{counterpart.Key}' and itself; name the other side, or leave the counterpart out");
        }

        if (subject.Record is not Investment investment)
        {
            return;
        }

        CheckPositive(subject, InvestmentFields.Amounts, "an amount is more than 0; what was sent back has the stage 'returned' and its sum, and what no source names is left out");
        CheckPositive(subject, InvestmentFields.Quantities, "a quantity is more than 0; what no source names is left out");
        CheckPlausible(subject, investment);
        CheckReceiver(subject, investment);
        CheckReturned(subject, investment);
        for (int i = 0; i < subject.Node.Items(InvestmentFields.Amounts).Count; i++)
        {
            MoneyClaim amount = investment.AmountAt(StageOf(subject.Node.Items(InvestmentFields.Amounts)[i]))!;
            CheckDate(subject, investment, amount, i);
            if (IsPaid(amount) && !TellsOfPayment(investment, amount))
            {
                subject.Report(RecordRule.StageNotCarried, InvestmentFields.Amounts, i, AmountFields.Stage, $"nothing tells that the money was paid or the work done: '{amount.Stage.Code()}' needs evidence other than a law or a treaty, and so does a status of its own (under-construction, in-progress, operational, completed or suspended); a document of intent or agreement carries at most 'committed'");
            }
        }
    }

    private static void CheckPositive(RuleSubject subject, int list, string message)
    {
        IReadOnlyList<Node> items = subject.Node.Items(list);
        for (int i = 0; i < items.Count; i++)
        {
            foreach (int slot in (ReadOnlySpan<int>)[EstimateFields.Low, EstimateFields.Best, EstimateFields.High])
            {
                if (((ObjectNode)items[i]).Number(slot) <= 0)
                {
                    subject.Report(RecordRule.NotPositive, list, i, slot, message);
                }
            }
        }
    }

    // "45" is 45 million of which the million was forgotten; beyond twice the greatest sum ever spoken of between the two, a number has zeros too many.
    private static void CheckPlausible(RuleSubject subject, Investment investment)
    {
        IReadOnlyList<Node> amounts = subject.Node.Items(InvestmentFields.Amounts);
        for (int i = 0; i < amounts.Count && !subject.Record.Notes.Any(static note => note.Class == NoteClass.Scope); i++)
        {
            decimal greatest = SmallUnits.Contains(investment.AmountAt(StageOf(amounts[i]))!.Currency) ? GreatestSumOfSmallUnits : GreatestSum;
            foreach (int slot in (ReadOnlySpan<int>)[EstimateFields.Low, EstimateFields.Best, EstimateFields.High])
            {
                if (((ObjectNode)amounts[i]).Number(slot) is { } sum && sum > 0 && (sum < LeastSum || sum > greatest))
                {
                    subject.Report(RecordRule.ImplausibleSum, InvestmentFields.Amounts, i, slot, "has a million been forgotten, or a zero too many been written? Write the sum out in full, 45000000 and not 45; if it is so, say it in a note of the class 'scope'");
                }
            }
        }
    }

    private static void CheckReceiver(RuleSubject subject, Investment investment)
    {
        for (int i = 0; i < investment.Into.Count; i++)
        {
            if (investment.From.Contains(investment.Into[i]))
            {
                subject.Report(RecordRule.GivesToItself, InvestmentFields.Into, i, $"'{investment.Into[i].Key}' both gives and receives; leave it out of \"from\" or of \"into\", whichever no source names");
            }
        }
    }

    // A loan is paid back with its price, which is a claim of its own; the money itself is what was paid or put in.
    private static void CheckReturned(RuleSubject subject, Investment investment)
    {
        for (int i = 0; i < subject.Node.Items(InvestmentFields.Amounts).Count; i++)
        {
            MoneyClaim returned = investment.AmountAt(StageOf(subject.Node.Items(InvestmentFields.Amounts)[i]))!;
            MoneyClaim[] paid = returned.Stage == MoneyStage.Returned ? [.. investment.Amounts.Where(amount => amount.Stage is MoneyStage.Disbursed or MoneyStage.Invested && amount.Currency == returned.Currency)] : [];
            if (paid.Length > 0 && paid.All(amount => returned.Value.LowerBound > amount.Value.UpperBound))
            {
                subject.Report(RecordRule.ReturnedMoreThanPaid, InvestmentFields.Amounts, i, AmountFields.Stage, $"more came back ({returned.Value}) than was paid ({string.Join(", ", paid.Select(static amount => amount.Value))}); one of the sums is wrong, or what came back with interest is to be named without it");
            }
        }
    }

    // The date of the record is that of its first stage, and money goes from one stage to the next.
    private static void CheckDate(RuleSubject subject, Investment investment, MoneyClaim amount, int item)
    {
        if (amount.Date is not { } date)
        {
            return;
        }

        if (investment.Date is { } first && date.IsBefore(first) == Answer.Yes)
        {
            subject.Report(RecordRule.MoneyBeforeItsTime, InvestmentFields.Amounts, item, AmountFields.Date, $"'{amount.Stage.Code()}' ({date}) is before the record's own date ({first}), which is that of its first stage; check both");
        }

        foreach (MoneyClaim earlier in investment.Amounts)
        {
            if (Rank(earlier.Stage) < Rank(amount.Stage) && earlier.Date is { } before && date.IsBefore(before) == Answer.Yes)
            {
                subject.Report(RecordRule.MoneyBeforeItsTime, InvestmentFields.Amounts, item, AmountFields.Date, $"'{amount.Stage.Code()}' ({date}) cannot come before '{earlier.Stage.Code()}' ({before}); check both dates");
            }
        }
    }

    // A hope and an estimate may come at any time.
    private static int? Rank(MoneyStage stage) => stage switch
    {
        MoneyStage.Pledged => 0,
        MoneyStage.Committed => 1,
        MoneyStage.Disbursed or MoneyStage.Invested => 2,
        MoneyStage.Returned => 3,
        _ => null,
    };

    private static bool IsPaid(MoneyClaim amount) => amount.Stage is MoneyStage.Disbursed or MoneyStage.Invested or MoneyStage.Returned;

    private static bool TellsOfPayment(Investment investment, MoneyClaim amount) =>
        amount.Evidence.Any(IsReport) && investment.Statuses.Any(static step => IsWork(step.Status) && step.Evidence.Any(IsReport));

    private static bool IsWork(InvestmentStatus status) =>
        status is InvestmentStatus.UnderConstruction or InvestmentStatus.InProgress or InvestmentStatus.Operational or InvestmentStatus.Completed or InvestmentStatus.Suspended;

    // A law or a treaty says what is to be paid.
    private static bool IsReport(Evidence evidence) => evidence.Stance == Stance.Supports && evidence.Source.Type is not (SourceType.Legislation or SourceType.Treaty);

    private static MoneyStage StageOf(Node amount) => (MoneyStage)(int)((ObjectNode)amount).Number(AmountFields.Stage)!.Value;
}
