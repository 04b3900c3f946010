using System.Runtime.CompilerServices;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>A text in up to four languages: English (<c>en</c>), Kazakh in Cyrillic (<c>kk</c>), Russian (<c>ru</c>) and Arabic (<c>ar</c>).</summary>
/// <remarks>
/// English is always there and stands in where a language is missing; <see cref="Has"/> tells which are there. A text of
/// a dataset reads each language when it is first asked for, and keeps it.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    // What is still to be read; without slots for a text that was made of strings.
    private readonly ObjectView unread;
    private string? english;
    private string? kazakh;
    private string? russian;
    private string? arabic;

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

    internal LocalizedText(ObjectView text) => unread = text;

    /// <summary>The four language codes (ISO 639-1) in their fixed order: en, kk, ru, ar.</summary>
    public static IReadOnlyList<string> Languages => ["en", "kk", "ru", "ar"];

    /// <summary>The text in a language, or in English where that language is missing.</summary>
    /// <param name="language">A language code, alone or as the start of a culture name: <c>kk</c>, <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public string this[string language] => In(language) ?? English;

    /// <summary>Whether the text exists in a language, without falling back to English.</summary>
    /// <param name="language">A language code, alone or as the start of a culture name.</param>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public bool Has(string language) => In(language) is not null;

    /// <summary>Whether two texts are the same in every language.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(LocalizedText? other) =>
        other is not null && English == other.English && Kazakh == other.Kazakh && Russian == other.Russian && Arabic == other.Arabic;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(English, Kazakh, Russian, Arabic);

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    private string English => english ??= unread.RequiredText(LocalizedFields.En);

    private string? Kazakh => kazakh ??= unread.Text(LocalizedFields.Kk);

    private string? Russian => russian ??= unread.Text(LocalizedFields.Ru);

    private string? Arabic => arabic ??= unread.Text(LocalizedFields.Ar);

    // Where a program names the language, nothing is left of this but the field.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private string? In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        bool isCode = language.Length == 2 || (language.Length > 2 && language[2] == '-');
        return (isCode ? (language[0], language[1]) : default) switch
        {
            ('e', 'n') => English,
            ('k', 'k') => Kazakh,
            ('r', 'u') => Russian,
            ('a', 'r') => Arabic,
            _ => throw NoSuch(language),
        };
    }

    private static ArgumentException NoSuch(string language) =>
        new($"no texts in the language '{language}'; there are en, kk, ru and ar", nameof(language));
}
