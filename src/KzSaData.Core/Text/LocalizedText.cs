using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using KzSaData.Values;

namespace KzSaData;

/// <summary>A text in one or more languages.</summary>
/// <remarks>
/// The first language, English in the published dataset, is always there and stands in where another is missing;
/// <see cref="Has"/> tells which are there. A text of a dataset may be in the languages of its release, reads each when it is
/// first asked for, and keeps it.
/// </remarks>
/// <threadsafety>Immutable to its users, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(LocalizedTextConverter))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly LanguageSet languages;

    // The text in the first language once it is read: what most programs ask for, again and again; beside the languages, which they look at first.
    private string? main;

    // By the places of the languages; what is still to be read is null.
    private readonly string?[] texts;
    private readonly ILanguageSource? source;

    /// <summary>Makes a text from its languages.</summary>
    /// <param name="texts">Language tags, such as <c>en</c>, each with its text; the first stands in where a language is missing.</param>
    /// <exception cref="ArgumentException">There is none, one is null or empty, or a language stands twice.</exception>
    public LocalizedText(params IEnumerable<KeyValuePair<string, string>> texts)
    {
        KeyValuePair<string, string>[] all = [.. Guard.NotNull(texts)];
        languages = new LanguageSet(Array.ConvertAll(all, static text => text.Key));
        this.texts = Array.ConvertAll(all, static text => text.Value);
        bool isWhole = all.Length > 0 && !all.Any(static text => string.IsNullOrEmpty(text.Key) || string.IsNullOrEmpty(text.Value));
        if (!isWhole || languages.Tags.Distinct(StringComparer.OrdinalIgnoreCase).Count() < all.Length)
        {
            throw new ArgumentException("a text needs at least one language, each language once, and none without words", nameof(texts));
        }
    }

    internal LocalizedText(LanguageSet languages, ILanguageSource source)
    {
        this.languages = languages;
        this.source = source;
        texts = new string?[languages.Count];
    }

    /// <summary>The languages that it may be in, the one that stands in for others first.</summary>
    public IReadOnlyList<string> Languages => languages.Tags;

    /// <summary>The text in a language, or in the first language where there is none in that one.</summary>
    /// <param name="language">A language tag (BCP 47), such as <c>kk</c>, or the name of a culture, such as <c>ar-SA</c>; case does not matter.</param>
    /// <remarks>
    /// The tag is looked up as RFC 4647 says: with its last part taken away until there is such a language, so that <c>ru-KZ</c>
    /// finds Russian. A tag that names a script finds texts in that script only: <c>kk-Latn</c> no Cyrillic one. Whatever finds
    /// nothing, the empty name of the invariant culture among it, gets the first language.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string this[string language] => language == languages.First ? Default : Other(language);

    /// <summary>Whether the text exists in a language, without falling back to another.</summary>
    /// <param name="language">A language tag or the name of a culture, which is looked up as by the indexer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public bool Has(string language) => At(PlaceOf(language)) is not null;

    /// <summary>Whether two texts are the same in every language.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(LocalizedText? other)
    {
        if (other is null || !languages.Tags.SequenceEqual(other.languages.Tags, StringComparer.Ordinal))
        {
            return false;
        }

        for (int place = 0; place < texts.Length; place++)
        {
            if (At(place) != other.At(place))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Default.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text in its first language, whatever the culture; a program for people asks for their language.</summary>
    public override string ToString() => Default;

    private string Default => main ??= At(0)!;

    // Apart, so that a loop holds no more than what most programs ask for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Other(string language) => At(PlaceOf(language)) ?? Default;

    private string? At(int place) => place < 0 ? null : texts[place] ?? Read(place);

    private string? Read(int place) => source is null ? null : texts[place] = source.Read(place);

    private int PlaceOf(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return languages.PlaceOf(language);
    }
}
