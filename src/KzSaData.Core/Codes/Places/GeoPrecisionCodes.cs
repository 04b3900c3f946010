namespace KzSaData;

/// <summary>The codes and labels of the precisions of coordinates.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class GeoPrecisionCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(GeoPrecision),
        new((int)GeoPrecision.Exact, "exact", "Exact", "Дәл", "Точно", "دقيق"),
        new((int)GeoPrecision.Approximate, "approximate", "Approximate", "Шамамен", "Приблизительно", "تقريبي"),
        new((int)GeoPrecision.City, "city", "To the city", "Қала деңгейінде", "На уровне города", "على مستوى المدينة"),
        new((int)GeoPrecision.Region, "region", "To the region", "Өңір деңгейінде", "На уровне региона", "على مستوى المنطقة"),
        new((int)GeoPrecision.Country, "country", "To the country", "Ел деңгейінде", "На уровне страны", "على مستوى البلد"));

    /// <summary>What a precision of coordinates is called in a language, as in the heading of a table.</summary>
    /// <param name="precision">The precision of coordinates.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision of coordinates is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this GeoPrecision precision, string language) => List.Label((int)precision, language);

    /// <summary>The code of a precision of coordinates in JSON, seeds and exports.</summary>
    /// <param name="precision">The precision of coordinates.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision of coordinates is not defined.</exception>
    public static string Code(this GeoPrecision precision) => List.Code((int)precision);

    /// <summary>Finds the precision of coordinates of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="precision">The precision of coordinates, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out GeoPrecision precision)
    {
        bool known = List.TryGetValue(code, out int value);
        precision = (GeoPrecision)value;
        return known;
    }
}
