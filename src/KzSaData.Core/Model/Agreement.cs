using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>What the two sides agreed in writing, binding or not.</summary>
/// <remarks>Its date is the signing. Whether it is in force is told by <see cref="LegalSteps"/> alone and never inferred.</remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(EntityConverter<Agreement>))]
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

    /// <summary>How many documents a source counts without listing them ("13 agreements"), or null. Those that are known are part of this record.</summary>
    public int? NumberReported => View.Integer(AgreementFields.NumberReported);
}
