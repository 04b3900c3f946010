using NodaTime;

namespace KzSaData.Model;

/// <summary>Whether an agreement is in force on a day, by the steps that sources report and nothing else.</summary>
internal static class ForceRule
{
    public static Answer IsInForce(Agreement agreement, LocalDate date)
    {
        EdtfDate day = EdtfDate.FromDay(date.WithCalendar(CalendarSystem.Iso));
        if (WasNotSigned(agreement, day) || Exists(agreement, IsEnd, step => IsBefore(step, day) == Answer.Yes))
        {
            return Answer.No;
        }

        bool entered = Exists(agreement, IsEntry, static _ => true) && !Exists(agreement, IsEntry, step => IsBy(step, day) != Answer.Yes);
        bool mayBeOver = Exists(agreement, static kind => IsEnd(kind) || kind == LegalStepKind.Suspended, step => IsBefore(step, day) != Answer.No);
        return entered && !mayBeOver ? Answer.Yes : Answer.Maybe;
    }

    private static bool IsEntry(LegalStepKind kind) => kind == LegalStepKind.EnteredIntoForce;

    private static bool IsEnd(LegalStepKind kind) => kind is LegalStepKind.Terminated or LegalStepKind.Lapsed;

    // The date of an agreement is its signing; where it has none, a signature of one side may have one, and no step comes before there is a draft.
    private static bool WasNotSigned(Agreement agreement, EdtfDate day) => agreement.Date is { } signed
        ? day.IsBefore(signed) == Answer.Yes
        : IsDraft(agreement) || AllCameAfter(agreement, day, static kind => kind == LegalStepKind.Signed) || AllCameAfter(agreement, day, static _ => true);

    private static bool AllCameAfter(Agreement agreement, EdtfDate day, Func<LegalStepKind, bool> kind) =>
        Exists(agreement, kind, static _ => true) && !Exists(agreement, kind, step => step.Date is null || day.IsBefore(step.Date) != Answer.Yes);

    // A source has the draft, and none tells of more than that it was initialled or approved.
    private static bool IsDraft(Agreement agreement)
    {
        bool hasDraft = false;
        foreach (Evidence evidence in agreement.Evidence)
        {
            hasDraft |= evidence.Source.PrimaryText == PrimaryText.Draft;
        }

        return hasDraft && !Exists(agreement, static kind => kind is not (LegalStepKind.Initialled or LegalStepKind.Approved), static _ => true);
    }

    private static bool Exists(Agreement agreement, Func<LegalStepKind, bool> kind, Func<LegalStep, bool> holds)
    {
        foreach (LegalStep step in agreement.LegalSteps)
        {
            if (kind(step.Kind) && holds(step))
            {
                return true;
            }
        }

        return false;
    }

    private static Answer IsBefore(LegalStep step, EdtfDate day) => step.Date?.IsBefore(day) ?? Answer.Maybe;

    // On the day or before it.
    private static Answer IsBy(LegalStep step, EdtfDate day) => step.Date?.IsAfter(day) switch
    {
        Answer.No => Answer.Yes,
        Answer.Yes => Answer.No,
        _ => Answer.Maybe,
    };
}
