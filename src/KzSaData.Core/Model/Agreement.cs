using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using NodaTime;

namespace KzSaData;

/// <summary>What the two sides agreed in writing, binding or not.</summary>
/// <remarks>Its date is the signing. Whether it is in force follows from <see cref="LegalSteps"/> alone: <see cref="IsInForce"/>.</remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Agreement>))]
public sealed class Agreement : DatasetRecord
{
    internal Agreement(EntityTable table, int row)
        : base(table, row) =>

        // Read at once, since programs ask most records for it.
        Instrument = Code(AgreementFields.Instrument, InstrumentCodes.Last);

    /// <summary>The permanent id.</summary>
    public RecordId<Agreement> Id => RecordId<Agreement>.Of(this);

    /// <summary>The form of the document.</summary>
    public Instrument Instrument { get; }

    /// <summary>Whether it binds in law; unknown where no source says.</summary>
    public Binding Binding => Code(AgreementFields.Binding, BindingCodes.Last);

    /// <summary>The steps of its legal life that a source reports.</summary>
    public IReadOnlyList<LegalStep> LegalSteps => field ??= Table.List(View, AgreementFields.LegalSteps, (view, _) => new LegalStep(this, view));

    /// <summary>Whether it is in force on a day, as far as sources say.</summary>
    /// <param name="day">The day; one of another calendar is converted to the ISO calendar.</param>
    /// <returns><see cref="Answer.Yes"/> where every reported entry into force lies on the day or before it, and no end or suspension
    /// may. <see cref="Answer.No"/> before the signing (where it has no date: before the first of the reported steps), on every day for what
    /// is known as a draft only, and after a reported termination or lapse. Else, and wherever the dates of these
    /// steps are missing or too coarse to tell, <see cref="Answer.Maybe"/>: so also between signing and entry, when an agreement may be
    /// applied for the time being.</returns>
    public Answer IsInForce(LocalDate day) => ForceRule.IsInForce(this, day);

    /// <summary>How many documents a source counts without listing them ("13 agreements"), or null. Those that are known are part of this record.</summary>
    public int? NumberReported => View.Integer(AgreementFields.NumberReported);
}
