namespace KzSaData;

/// <summary>The codes and labels of the ways of aggregation.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class AggregationCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Aggregation),
        new((int)Aggregation.Countable, "countable", "Counted in totals", "Жиынтыққа кіреді", "Учитывается в итогах", "يدخل في المجموع"),
        new((int)Aggregation.Umbrella, "umbrella", "Umbrella total", "Жиынтық сома", "Сводная сумма", "مبلغ جامع"),
        new((int)Aggregation.PartOf, "part-of", "Part of another amount", "Басқа соманың бөлігі", "Часть другой суммы", "جزء من مبلغ آخر"),
        new((int)Aggregation.Duplicate, "duplicate", "Duplicate", "Қайталанған жазба", "Дубликат", "مكرر"));

    /// <summary>What a way of aggregation is called in a language, as in the heading of a table.</summary>
    /// <param name="aggregation">The way of aggregation.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way of aggregation is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Aggregation aggregation, string language) => List.Label((int)aggregation, language);

    /// <summary>The code of a way of aggregation in JSON, seeds and exports.</summary>
    /// <param name="aggregation">The way of aggregation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way of aggregation is not defined.</exception>
    public static string Code(this Aggregation aggregation) => List.Code((int)aggregation);

    /// <summary>Finds the way of aggregation of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="aggregation">The way of aggregation, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Aggregation aggregation)
    {
        bool known = List.TryGetValue(code, out int value);
        aggregation = (Aggregation)value;
        return known;
    }
}
