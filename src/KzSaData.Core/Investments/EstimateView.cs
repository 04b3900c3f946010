using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Reads numbers with a qualifier from an image.</summary>
internal static class EstimateView
{
    public static Estimate Read(ObjectView view) =>
        Estimate.TryCreate((Qualifier)view.Code(EstimateFields.Qualifier), view.Decimal(EstimateFields.Low), view.Decimal(EstimateFields.Best), view.Decimal(EstimateFields.High), out Estimate? estimate, out string? problem)
            ? estimate
            : throw new DatasetFormatException($"The image is damaged: {problem}");

    public static Currency Currency(string code) =>
        KzSaData.Currency.TryParse(code, out Currency currency) ? currency : throw new DatasetFormatException($"The image is damaged: '{code}' is no currency.");
}
