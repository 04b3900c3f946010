using KzSaData.Schema;

namespace KzSaData.Model;

/// <summary>What is said of an amount against the record: the one place where totals learn that a sum is disputed.</summary>
internal static class AmountVoices
{
    /// <summary>The sums that cannot be true together with an amount, and are not decided; empty where it is undisputed.</summary>
    public static IReadOnlyList<Estimate> Against(Investment investment, MoneyClaim amount)
    {
        Field amounts = InvestmentFields.ObjectType.At(InvestmentFields.Amounts);
        string own = FieldPath.Of(amounts, amount.Stage.Code()).Text;
        List<Estimate>? others = null;
        foreach (Dispute dispute in investment.Disputes)
        {
            // Evidence that names all amounts speaks to the latest. Amounts are told apart by their stage: each thread may have its own objects.
            if (dispute.Money is { } sum
                && sum.Currency == amount.Currency
                && (dispute.Field == own || (dispute.Field == amounts.Name && amount.Stage == investment.Amount?.Stage)))
            {
                (others ??= []).Add(sum.Estimate);
            }
        }

        return others is null ? [] : others;
    }
}
