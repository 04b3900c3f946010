namespace KzSaData.Values;

/// <summary>The languages that dates and numbers can be written in.</summary>
internal static class Wordings
{
    private static readonly LanguageSet Languages = new("en", "kk", "ru", "ar");

    /// <summary>How a language writes dates and numbers; English where the library does not know the language.</summary>
    /// <param name="language">A language tag or the name of a culture, looked up as in a <see cref="LocalizedText"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static Wording Of(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.PlaceOf(language) switch
        {
            1 => new Kazakh(),
            2 => new Russian(),
            3 => new Arabic(),
            _ => new English(),
        };
    }
}
