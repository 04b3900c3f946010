namespace KzSaData;

/// <summary>How far an amount has come on its way from a plan to money spent.</summary>
/// <remarks>The values are fixed. <see cref="MoneyStageCodes"/> has the codes and the labels.</remarks>
public enum MoneyStage
{
    /// <summary>What it is expected to cost. No IATI transaction.</summary>
    EstimatedCost = 1,

    /// <summary>Announced or promised. IATI TransactionType 12 (outgoing pledge).</summary>
    Pledged = 2,

    /// <summary>Owed under a signed document. IATI TransactionType 2 (outgoing commitment).</summary>
    Committed = 3,

    /// <summary>Paid out. IATI TransactionType 3 (disbursement).</summary>
    Disbursed = 4,

    /// <summary>Reported as invested to date. No IATI transaction: it may be shares, loans or spending.</summary>
    Invested = 5,
}
