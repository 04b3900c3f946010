namespace KzSaData;

/// <summary>The codes and labels of the stages of money.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class MoneyStageCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(MoneyStage),
        new((int)MoneyStage.EstimatedCost, "estimated-cost", "Estimated cost", "Болжамды құны", "Оценочная стоимость", "التكلفة التقديرية"),
        new((int)MoneyStage.Pledged, "pledged", "Pledged", "Уәде етілген", "Обещано", "متعهد به"),
        new((int)MoneyStage.Committed, "committed", "Committed", "Міндеттемеге алынған", "Принято как обязательство", "ملتزم به"),
        new((int)MoneyStage.Disbursed, "disbursed", "Disbursed", "Төленген", "Выплачено", "مصروف"),
        new((int)MoneyStage.Invested, "invested", "Invested", "Инвестицияланған", "Инвестировано", "مستثمَر"));

    /// <summary>What a stage is called in a language, as in the heading of a table.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this MoneyStage stage, string language) => List.Label((int)stage, language);

    /// <summary>The code of a stage in JSON, seeds and exports.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not defined.</exception>
    public static string Code(this MoneyStage stage) => List.Code((int)stage);

    /// <summary>Finds the stage of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="stage">The stage, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out MoneyStage stage)
    {
        bool known = List.TryGetValue(code, out int value);
        stage = (MoneyStage)value;
        return known;
    }

    /// <summary>The IATI TransactionType of an amount at a stage, as the giving side reports it.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>12 outgoing pledge, 2 outgoing commitment, 3 disbursement; null for an estimated cost and for money reported as invested, which no type covers.</returns>
    public static int? IatiTransactionType(this MoneyStage stage) => stage switch
    {
        MoneyStage.Pledged => 12,
        MoneyStage.Committed => 2,
        MoneyStage.Disbursed => 3,
        _ => null,
    };
}
