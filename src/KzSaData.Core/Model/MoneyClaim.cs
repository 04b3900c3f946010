using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A sum of money as sources give it: a number with its qualifier, at one stage, in one currency.</summary>
/// <remarks>Amounts are in whole units of the currency (dollars, not cents or millions). Nothing is ever converted to another currency.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<MoneyClaim>))]
public sealed class MoneyClaim : IDatasetObject
{
    private readonly Investment investment;
    private readonly ObjectValue fields;

    internal MoneyClaim(Investment investment, ObjectView view)
    {
        fields = new ObjectValue(view, AmountFields.ObjectType, investment.Graph);
        this.investment = investment;
        Value = EstimateView.Read(view);
        Stage = view.Code(AmountFields.Stage, MoneyStageCodes.Last);
        Currency = EstimateView.Currency(view.RequiredText(AmountFields.Currency));
        Date = view.Date(AmountFields.Date);
        Note = view.Text(AmountFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The number with its qualifier.</summary>
    public Estimate Value { get; }

    /// <summary>The lower bound, or null where it is open or the sum is a single number.</summary>
    public decimal? Low => Value.Low;

    /// <summary>The number itself, or null where the source gives bounds only.</summary>
    public decimal? Best => Value.Best;

    /// <summary>The upper bound, or null where it is open or the sum is a single number.</summary>
    public decimal? High => Value.High;

    /// <summary>How the source put it.</summary>
    public Qualifier Qualifier => Value.Qualifier;

    /// <summary>The currency in which the source states the sum.</summary>
    public Currency Currency { get; }

    /// <summary>How far the money had come.</summary>
    public MoneyStage Stage { get; }

    /// <summary>When it reached the stage or was said to have; null where no source says.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Anything a reader should know, or null.</summary>
    public string? Note { get; }

    /// <summary>The evidence for this amount.</summary>
    public IReadOnlyList<Evidence> Evidence => investment.EvidenceFor(FieldPath.Of(InvestmentFields.ObjectType.At(InvestmentFields.Amounts), Stage.Code()));

    /// <summary>The sum without its stage: currency, number and qualifier.</summary>
    public MoneyEstimate Sum => new(Currency, Value);

    /// <summary>The sums that others give against this one, and nobody decided; empty where it is undisputed.</summary>
    internal IReadOnlyList<Estimate> SaidOtherwise => AmountVoices.Against(investment, this);

    /// <summary>From the least to the most that is said of it; kept, since totals ask again and again.</summary>
    internal SaidRange Said => field ??= SaidRange.Of(this);

    /// <summary>The sum with its qualifier in words, for people to read: <c>about 12 million dollars</c>, <c>1,5–1,8 млрд долларов США</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case, as for <see cref="EdtfDate.ToText"/>.</param>
    /// <remarks>The stage is no part of it, since a reader needs it as a heading or a column: <c>Stage.Label(language)</c>. See <see cref="Money.ToText"/> for how numbers are written.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => Sum.ToText(language);

    /// <summary>Currency and number, such as <c>USD ~1100000000</c>.</summary>
    public override string ToString() => Sum.ToString();
}
