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

    // The date of an agreement is its signing; where it has none, a signature of one side may have one.
    private static bool WasNotSigned(Agreement agreement, EdtfDate day) => agreement.Date is { } signed
        ? day.IsBefore(signed) == Answer.Yes
        : Exists(agreement, static kind => kind == LegalStepKind.Signed, static _ => true)
            && !Exists(agreement, static kind => kind == LegalStepKind.Signed, step => step.Date is null || day.IsBefore(step.Date) != Answer.Yes);

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
