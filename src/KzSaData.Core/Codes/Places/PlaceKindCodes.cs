namespace KzSaData;

/// <summary>The codes and labels of the kinds of place.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class PlaceKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(PlaceKind),
        new((int)PlaceKind.Country, "country", "Country", "Ел", "Страна", "بلد"),
        new((int)PlaceKind.Region, "region", "Region", "Өңір", "Регион", "منطقة"),
        new((int)PlaceKind.City, "city", "City or town", "Елді мекен", "Населённый пункт", "مدينة أو بلدة"),
        new((int)PlaceKind.District, "district", "District", "Аудан", "Район", "محافظة أو حي"),
        new((int)PlaceKind.Site, "site", "Site", "Нысан", "Объект", "موقع"));

    /// <summary>What a kind of place is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of place.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this PlaceKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of place in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of place is not defined.</exception>
    public static string Code(this PlaceKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of place of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of place, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out PlaceKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (PlaceKind)value;
        return known;
    }
}
