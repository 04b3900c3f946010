using KzSaData.Schema;
using NodaTime;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on dates: no false precision, no impossible order.</summary>
internal static class DateRules
{
    public static void Check(RuleSubject subject)
    {
        CheckPrecision(subject);
        CheckFuture(subject);
        if (subject.Record is Agreement agreement)
        {
            CheckOrder(subject, AgreementFields.LegalSteps, [.. agreement.LegalSteps.Select(static step => (Rank(step.Kind), step.Kind.Code(), step.Date))]);
        }
        else if (subject.Record is Investment investment)
        {
            CheckOrder(subject, InvestmentFields.Statuses, [.. investment.Statuses.Select(static (step, i) => ((int?)i, step.Status.Code(), step.Date))]);
        }
    }

    private static void CheckPrecision(RuleSubject subject)
    {
        if (subject.Record.Date is not { } date)
        {
            return;
        }

        List<EdtfDate> stated = [];
        foreach (Evidence evidence in subject.Record.Evidence)
        {
            if (evidence.Stance is Stance.Supports or Stance.Documents && evidence.SpeaksTo(RecordFields.DatePath))
            {
                // Evidence without a value of its own vouches for the date as it is.
                if (evidence.Says is null)
                {
                    return;
                }

                if (EdtfDate.TryParse(evidence.Says, out EdtfDate? says))
                {
                    stated.Add(says);
                }
            }
        }

        if (stated.Count > 0 && stated.TrueForAll(date.IsMorePreciseThan) && !Bound(date, stated))
        {
            subject.Report(RecordRule.FalsePrecision, RecordFields.Date, $"'{date}' is more precise than every source, which say {string.Join(", ", stated)}; write no more than they do");
        }
    }

    // One source says not before, another not after: together they say what neither does.
    private static bool Bound(EdtfDate date, List<EdtfDate> stated) =>
        date.Earliest <= stated.Max(static said => said.Earliest) && date.Latest >= stated.Min(static said => said.Latest);

    private static void CheckFuture(RuleSubject subject)
    {
        LocalDate asOf = subject.Record.Graph.Release.AsOf;
        bool occurred = subject.Record is Event { Realis: Realis.Occurred } or Agreement;
        bool told = occurred || subject.Record is Investment or Proposal;
        bool isStated = occurred || subject.Record is Programme or Proposal or Assessment;
        if (isStated && subject.Record.Date?.Earliest > asOf)
        {
            subject.Report(RecordRule.OccurredInFuture, RecordFields.Date, $"'{subject.Record.Date}' is after {EdtfDate.FromDay(asOf)}, up to which the data knows; {(subject.Record is Event or Agreement ? "it is planned" : "the date is wrong")}, or release.json is out of date");
        }
        else if (told && subject.Record.Date is { } date)
        {
            List<EdtfDate> issued = [.. subject.Record.Evidence.Where(static e => e.Stance is Stance.Supports or Stance.Documents && e.SpeaksTo(RecordFields.DatePath)).Select(static e => e.Source.Issued).OfType<EdtfDate>()];
            int sources = subject.Record.Evidence.Count(static e => e.Stance is Stance.Supports or Stance.Documents && e.SpeaksTo(RecordFields.DatePath));
            if (sources > 0 && issued.Count == sources && issued.TrueForAll(day => day.IsBefore(date) == Answer.Yes))
            {
                subject.Report(RecordRule.SourceBeforeEvent, RecordFields.Date, $"every source is older ({string.Join(", ", issued)}) than what it is said to report ({date}); it was only planned then, or a date is wrong");
            }
        }
    }

    private static void CheckOrder(RuleSubject subject, int slot, List<(int? Rank, string Name, EdtfDate? Date)> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < steps.Count; j++)
            {
                if (steps[i].Rank < steps[j].Rank && steps[i].Date is { } earlier && steps[j].Date is { } later && later.IsBefore(earlier) == Answer.Yes)
                {
                    subject.Report(RecordRule.ImpossibleOrder, slot, j, $"'{steps[j].Name}' ({later}) cannot come before '{steps[i].Name}' ({earlier}); check both dates");
                }
            }
        }
    }

    // Steps of one rank may come in any order: one side ratifies before the other, and some documents bind from their
    // signing on and are ratified later. Governments approve drafts before signing or texts after it, so that an approval
    // has no place in the order.
    private static int? Rank(LegalStepKind kind) => kind switch
    {
        LegalStepKind.Approved => null,
        LegalStepKind.Initialled => 0,
        LegalStepKind.Signed => 1,
        LegalStepKind.Ratified or LegalStepKind.EnteredIntoForce => 2,
        LegalStepKind.Amended or LegalStepKind.Extended or LegalStepKind.Suspended => 3,
        _ => 4,
    };
}
