using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;
using NodaTime;

namespace KzSaData;

/// <summary>Filters and facets of agreements.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class AgreementQueries
{
    /// <summary>Keeps agreements of a form, such as memoranda; of several forms, of any of them.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="instruments">The forms.</param>
    /// <exception cref="ArgumentException">No form is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Agreement> OfInstrument(this RecordQuery<Agreement> agreements, params Instrument[] instruments) =>
        Guard.NotNull(agreements).WithAny(IndexKind.Kind, instruments);

    /// <summary>Keeps agreements that bind in law, that do not, or of which no source says.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="binding">Which of these.</param>
    /// <exception cref="ArgumentOutOfRangeException">Binding has no such member.</exception>
    public static RecordQuery<Agreement> WithBinding(this RecordQuery<Agreement> agreements, Binding binding) => Guard.NotNull(agreements).With(IndexKind.Binding, CodeGuard.Known(binding));

    /// <summary>Keeps agreements for which a source reports a legal step, such as ratification; silence about a step keeps none.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">LegalStepKind has no such member.</exception>
    public static RecordQuery<Agreement> WithStep(this RecordQuery<Agreement> agreements, LegalStepKind step) => Guard.NotNull(agreements).With(IndexKind.LegalStep, CodeGuard.Known(step));

    /// <summary>Keeps agreements that are known to be in force on a day: <see cref="Agreement.IsInForce"/> answers yes.</summary>
    /// <remarks>Of most agreements no source says when they entered into force: those are not kept. <see cref="MayBeInForce(RecordQuery{Agreement}, LocalDate)"/> keeps them.</remarks>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day; one of another calendar is converted to the ISO calendar.</param>
    public static RecordQuery<Agreement> InForce(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Guard.NotNull(agreements).WithStep(LegalStepKind.EnteredIntoForce).Where(agreement => agreement.IsInForce(day) == Answer.Yes);

    /// <summary>Keeps agreements that are known to be in force on a day: <see cref="Agreement.IsInForce"/> answers yes.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> InForce(this RecordQuery<Agreement> agreements, DateOnly day) => agreements.InForce(LocalDate.FromDateOnly(day));

    /// <summary>Leaves out agreements that are known not to be in force on a day: what was not signed by then or is a draft only, and what had ended.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day; one of another calendar is converted to the ISO calendar.</param>
    public static RecordQuery<Agreement> MayBeInForce(this RecordQuery<Agreement> agreements, LocalDate day) =>
        Guard.NotNull(agreements).Where(agreement => agreement.IsInForce(day) != Answer.No);

    /// <summary>Leaves out agreements that are known not to be in force on a day: what was not signed by then or is a draft only, and what had ended.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="day">The day.</param>
    public static RecordQuery<Agreement> MayBeInForce(this RecordQuery<Agreement> agreements, DateOnly day) => agreements.MayBeInForce(LocalDate.FromDateOnly(day));

    /// <summary>How many agreements bind in law, do not, or are of unknown force, the most frequent first.</summary>
    /// <param name="agreements">The agreements.</param>
    public static IReadOnlyList<FacetCount<Binding>> CountByBinding(this RecordQuery<Agreement> agreements) =>
        Guard.NotNull(agreements).CountBy(IndexKind.Binding, static (_, code) => StoredCode.Of(code, BindingCodes.Last));

    /// <summary>For how many agreements each legal step is reported, the most frequent first; an agreement counts for each of its steps once.</summary>
    /// <param name="agreements">The agreements.</param>
    public static IReadOnlyList<FacetCount<LegalStepKind>> CountByStep(this RecordQuery<Agreement> agreements) =>
        Guard.NotNull(agreements).CountBy(IndexKind.LegalStep, static (_, code) => StoredCode.Of(code, LegalStepKindCodes.Last));

    /// <summary>How many agreements there are of each form, the most frequent first.</summary>
    /// <param name="agreements">The agreements.</param>
    public static IReadOnlyList<FacetCount<Instrument>> CountByInstrument(this RecordQuery<Agreement> agreements) =>
        Guard.NotNull(agreements).CountBy(IndexKind.Kind, static (_, code) => StoredCode.Of(code, InstrumentCodes.Last));
}
