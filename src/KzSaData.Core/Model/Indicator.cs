using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A statistic. A tendency stated without a number is an <see cref="Assessment"/>.</summary>
/// <remarks>Its date is the period measured. Each side may report the same flow differently: both are kept and linked as mirrors.</remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Indicator>))]
public sealed class Indicator : DatasetRecord
{
    internal Indicator(EntityTable table, int row)
        : base(table, row)
    {
    }

    /// <summary>The permanent id.</summary>
    public RecordId<Indicator> Id => RecordId<Indicator>.Of(this);

    /// <summary>What is measured.</summary>
    public Measure Measure => Code(IndicatorFields.Measure, MeasureCodes.Last);

    /// <summary>The number with its qualifier.</summary>
    public Estimate Value => field ??= EstimateView.Read(View.Object(IndicatorFields.Value));

    /// <summary>The unit: a currency code for absolute money, UCUM, or an English noun in the singular; null where the measure says it all.</summary>
    public string? Unit => View.Text(IndicatorFields.Unit);

    /// <summary>Whose figure it is.</summary>
    public Actor Subject => Graph.Actors.At(View.Row(IndicatorFields.Subject));

    /// <summary>The partner that the figure is about, such as the other side of a trade, or null.</summary>
    public Actor? Counterpart => ActorIn(IndicatorFields.Counterpart);

    /// <summary>Who reports it, or null where the source does not say.</summary>
    public Actor? Reporter => ActorIn(IndicatorFields.Reporter);

    internal override IEnumerable<Actor> InvolvedActors() => new[] { Subject, Counterpart, Reporter }.OfType<Actor>().Concat(base.InvolvedActors());
}
