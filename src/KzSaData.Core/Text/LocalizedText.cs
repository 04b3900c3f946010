namespace KzSaData;

/// <summary>A text in up to four languages: English (<c>en</c>), Kazakh in Cyrillic (<c>kk</c>), Russian (<c>ru</c>) and Arabic (<c>ar</c>).</summary>
/// <remarks>English is always there and stands in where a language is missing; <see cref="Has"/> tells which are there.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly string english;
    private readonly string? kazakh;
    private readonly string? russian;
    private readonly string? arabic;

    /// <summary>Makes a text from its languages.</summary>
    /// <param name="en">The English text.</param>
    /// <param name="kk">The Kazakh text, or null.</param>
    /// <param name="ru">The Russian text, or null.</param>
    /// <param name="ar">The Arabic text, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="en"/> is null or empty.</exception>
    public LocalizedText(string en, string? kk = null, string? ru = null, string? ar = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(en);
        english = en;
        kazakh = kk;
        russian = ru;
        arabic = ar;
    }

    /// <summary>The four language codes (ISO 639-1) in their fixed order: en, kk, ru, ar.</summary>
    public static IReadOnlyList<string> Languages => ["en", "kk", "ru", "ar"];

    /// <summary>The text in a language, or in English where that language is missing.</summary>
    /// <param name="language">A language code, alone or as the start of a culture name: <c>kk</c>, <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public string this[string language] => In(language) ?? english;

    /// <summary>Whether the text exists in a language, without falling back to English.</summary>
    /// <param name="language">A language code, alone or as the start of a culture name.</param>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public bool Has(string language) => In(language) is not null;

    /// <summary>Whether two texts are the same in every language.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(LocalizedText? other) =>
        other is not null && english == other.english && kazakh == other.kazakh && russian == other.russian && arabic == other.arabic;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(english, kazakh, russian, arabic);

    /// <summary>The English text.</summary>
    public override string ToString() => english;

    private string? In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        int hyphen = language.Length == 2 ? -1 : language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]) switch
        {
            "en" => english,
            "kk" => kazakh,
            "ru" => russian,
            "ar" => arabic,
            _ => throw new ArgumentException($"no texts in the language '{language}'; there are en, kk, ru and ar", nameof(language)),
        };
    }
}
