using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>A flow of money or goods from one side into the other: a grant, a loan, a share, a project, a gift.</summary>
/// <remarks>Its date is that of its first stage. A total over several investments is <see cref="InvestmentTotals.Total"/>, which counts nothing twice.</remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Investment>))]
public sealed class Investment : DatasetRecord
{
    internal Investment(EntityTable table, int row)
        : base(table, row) =>

        // Read at once, since programs ask most records for it.
        Kind = Code(InvestmentFields.Kind, InvestmentKindCodes.Last);

    /// <summary>The permanent id.</summary>
    public RecordId<Investment> Id => RecordId<Investment>.Of(this);

    /// <summary>What kind of flow it is.</summary>
    public InvestmentKind Kind { get; }

    /// <summary>Who gives; empty where no source names a payer.</summary>
    public IReadOnlyList<Actor> From => field ??= ActorsIn(InvestmentFields.From);

    /// <summary>Who or which country receives; empty where no source says.</summary>
    public IReadOnlyList<Actor> Into => field ??= ActorsIn(InvestmentFields.Into);

    /// <summary>One amount for each stage that a source gives, in the order of the stages; empty where no source names a sum.</summary>
    public IReadOnlyList<MoneyClaim> Amounts => field ??= ReadAmounts();

    /// <summary>The amount of the latest stage, or null where no source names a sum; money returned where no other stage has one.</summary>
    public MoneyClaim? Amount => Amounts.Count == 0 ? null : Amounts[^1];

    /// <summary>Capacities and other quantities that are not money.</summary>
    public IReadOnlyList<Quantity> Quantities => field ??= Table.List(View, InvestmentFields.Quantities, static (view, graph) => new Quantity(view, graph));

    /// <summary>The steps of its life that a source reports, in the order of the seed.</summary>
    public IReadOnlyList<StatusStep> Statuses => field ??= Table.List(View, InvestmentFields.Statuses, (view, _) => new StatusStep(this, view));

    /// <summary>The last reported step of its life, or null.</summary>
    public InvestmentStatus? Status => Statuses.Count == 0 ? null : Statuses[^1].Status;

    /// <summary>How totals treat it.</summary>
    public Aggregation Aggregation => Code(InvestmentFields.Aggregation, AggregationCodes.Last);

    internal override IEnumerable<Actor> InvolvedActors() => From.Concat(Into).Concat(base.InvolvedActors());

    /// <summary>The amount at a stage, or null.</summary>
    internal MoneyClaim? AmountAt(MoneyStage stage)
    {
        foreach (MoneyClaim amount in Amounts)
        {
            if (amount.Stage == stage)
            {
                return amount;
            }
        }

        return null;
    }

    private IReadOnlyList<MoneyClaim> ReadAmounts()
    {
        MoneyClaim[] amounts = [.. Table.List(View, InvestmentFields.Amounts, (view, _) => new MoneyClaim(this, view))];
        Array.Sort(Array.ConvertAll(amounts, static amount => amount.Stage), amounts);
        return Array.AsReadOnly(amounts);
    }
}
