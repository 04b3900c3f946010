using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>Reads numbers with a qualifier from an image.</summary>
internal static class EstimateView
{
    public static Estimate Read(ObjectView view) =>
        Estimate.TryCreate(view.Code(EstimateFields.Qualifier, QualifierCodes.Last), view.Decimal(EstimateFields.Low), view.Decimal(EstimateFields.Best), view.Decimal(EstimateFields.High), out Estimate? estimate, out string? problem)
            ? estimate
            : throw DatasetFormatException.Damaged($"{problem}");

    public static Currency Currency(string code) =>
        KzSaData.Currency.TryParse(code, out Currency currency) ? currency : throw DatasetFormatException.Damaged($"'{code}' is no currency");
}
