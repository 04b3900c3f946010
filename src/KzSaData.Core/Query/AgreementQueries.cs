using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of agreements.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class AgreementQueries
{
    /// <summary>Keeps agreements of a form, such as memoranda; of several forms, of any of them.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="instruments">The forms.</param>
    /// <exception cref="ArgumentException">No form is given.</exception>
    public static RecordQuery<Agreement> OfInstrument(this RecordQuery<Agreement> agreements, params Instrument[] instruments) =>
        Guard.NotNull(agreements).WithAny(IndexKind.Kind, instruments);

    /// <summary>Keeps agreements that bind in law, that do not, or of which no source says.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="binding">Which of these.</param>
    public static RecordQuery<Agreement> WithBinding(this RecordQuery<Agreement> agreements, Binding binding) => Guard.NotNull(agreements).With(IndexKind.Binding, CodeValue.Of(binding));

    /// <summary>Keeps agreements for which a source reports a legal step, such as ratification; silence about a step keeps none.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="step">The step.</param>
    public static RecordQuery<Agreement> WithStep(this RecordQuery<Agreement> agreements, LegalStepKind step) => Guard.NotNull(agreements).With(IndexKind.LegalStep, CodeValue.Of(step));

    /// <summary>How many agreements there are of each form, the most frequent first.</summary>
    /// <param name="agreements">The agreements.</param>
    public static IReadOnlyList<FacetCount<Instrument>> CountByInstrument(this RecordQuery<Agreement> agreements) =>
        Guard.NotNull(agreements).CountBy(IndexKind.Kind, static (_, code) => StoredCode.Of(code, InstrumentCodes.Last));
}
