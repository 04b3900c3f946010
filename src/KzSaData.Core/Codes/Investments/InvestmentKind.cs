namespace KzSaData;

/// <summary>What kind of flow an investment is.</summary>
/// <remarks>The values are fixed. <see cref="InvestmentKindCodes"/> has the codes and the labels.</remarks>
public enum InvestmentKind
{
    /// <summary>Money for a purpose, not to be paid back. IATI FinanceType 110.</summary>
    Grant = 1,

    /// <summary>A gift of money. IATI FinanceType 110.</summary>
    Donation = 2,

    /// <summary>A loan below the terms of the market. IATI FinanceType 421.</summary>
    SoftLoan = 3,

    /// <summary>A loan. IATI FinanceType 421.</summary>
    Loan = 4,

    /// <summary>Shares in a company. IATI FinanceType 510.</summary>
    Equity = 5,

    /// <summary>A project as a whole, however it is financed.</summary>
    Project = 6,

    /// <summary>The sum of an institution's financing; stands over single projects.</summary>
    Portfolio = 7,

    /// <summary>A guarantee or insurance. IATI FinanceType 1100.</summary>
    Guarantee = 8,

    /// <summary>Goods or services given, not money. IATI FinanceType 110, which covers gifts in kind.</summary>
    InKind = 9,

    /// <summary>A joint fund and the money put into it. IATI FinanceType 520.</summary>
    Fund = 10,
}
