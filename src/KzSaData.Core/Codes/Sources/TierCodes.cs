namespace KzSaData;

/// <summary>The codes and labels of the tiers of sources.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class TierCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Tier),
        new((int)Tier.PrimaryText, "primary-text", "Primary text", "Түпнұсқа мәтін", "Первоисточник", "نص أصلي"),
        new((int)Tier.Official, "official", "Official source", "Ресми дереккөз", "Официальный источник", "مصدر رسمي"),
        new((int)Tier.OfficialRelay, "official-relay", "Relay of an official source", "Ресми дереккөзді таратушы", "Ретранслятор официального источника", "ناقل عن مصدر رسمي"),
        new((int)Tier.Agency, "agency", "Independent news agency", "Тәуелсіз ақпарат агенттігі", "Независимое информационное агентство", "وكالة أنباء مستقلة"),
        new((int)Tier.Academic, "academic", "Academic work", "Ғылыми еңбек", "Научная работа", "عمل أكاديمي"),
        new((int)Tier.Media, "media", "Media", "Бұқаралық ақпарат құралы", "Средство массовой информации", "وسيلة إعلام"),
        new((int)Tier.Reference, "reference", "Reference work", "Анықтамалық басылым", "Справочное издание", "عمل مرجعي"));

    /// <summary>What a tier is called in a language, as in the heading of a table.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Tier tier, string language) => List.Label((int)tier, language);

    /// <summary>The code of a tier in JSON, seeds and exports.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is not defined.</exception>
    public static string Code(this Tier tier) => List.Code((int)tier);

    /// <summary>Finds the tier of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="tier">The tier, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Tier tier)
    {
        bool known = List.TryGetValue(code, out int value);
        tier = (Tier)value;
        return known;
    }
}
