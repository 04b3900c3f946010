using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>The two reports of one flow of goods in one period: the exports that the one side reports, and the imports that the other side does.</summary>
/// <remarks>They seldom agree: imports are counted with freight and insurance, by another calendar of arrivals, and by the origin of
/// goods rather than by where they were sent from.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Mirror
{
    /// <summary>Saudi riyals for a dollar: the rate at which the riyal has been pegged since June 1986. Figures for years before 1987 are not converted.</summary>
    public static decimal RiyalsPerDollar => 3.75m;

    private const int FirstYearOfPeg = 1987;

    internal Mirror(Indicator byExporter, Indicator byImporter)
    {
        ByExporter = byExporter;
        ByImporter = byImporter;
    }

    /// <summary>The period that both measure, as the exporter writes it: <c>2016</c> is <c>2016-01/2016-12</c>.</summary>
    public EdtfDate Date => ByExporter.Date!;

    /// <summary>Whose goods they are.</summary>
    [JsonConverter(typeof(ReferenceConverter<Actor>))]
    public Actor Exporter => ByExporter.Subject;

    /// <summary>Who receives them.</summary>
    [JsonConverter(typeof(ReferenceConverter<Actor>))]
    public Actor Importer => ByImporter.Subject;

    /// <summary>The exports as the exporter reports them, in the currency that it reports in.</summary>
    public Indicator ByExporter { get; }

    /// <summary>The imports as the importer reports them, in the currency that it reports in.</summary>
    public Indicator ByImporter { get; }

    /// <summary>What the exporter reports in US dollars: as it stands, or at <see cref="RiyalsPerDollar"/>; null where it is in another currency or has no number.</summary>
    public Estimate? DollarsByExporter => Dollars(ByExporter);

    /// <summary>What the importer reports in US dollars, likewise.</summary>
    public Estimate? DollarsByImporter => Dollars(ByImporter);

    /// <summary>By how many dollars the importer's figure is above the exporter's, negative where it is below; null where one of them has no best number in dollars.</summary>
    public decimal? Gap => DollarsByImporter?.Best - DollarsByExporter?.Best;

    /// <summary>The importer's figure by the exporter's; null where one of them has no best number in dollars, or the exporter's is 0.</summary>
    public decimal? Ratio => DollarsByExporter?.Best is { } exports and not 0 ? DollarsByImporter?.Best / exports : null;

    /// <summary>The flow, the period, and the two figures.</summary>
    public override string ToString() => $"{Exporter.Key} to {Importer.Key}, {Date}: {ByExporter.Value} {ByExporter.Unit} and {ByImporter.Value} {ByImporter.Unit}";

    private static Estimate? Dollars(Indicator indicator) => indicator switch
    {
        { Unit: "USD" } => indicator.Value,
        { Unit: "SAR", Value: { } riyals, Date.Earliest.Year: >= FirstYearOfPeg } =>
            new Estimate(riyals.Qualifier, riyals.Low / RiyalsPerDollar, riyals.Best / RiyalsPerDollar, riyals.High / RiyalsPerDollar),
        _ => null,
    };
}
