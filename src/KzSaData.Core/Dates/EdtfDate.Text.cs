using KzSaData.Values;

namespace KzSaData;

/// <content>Dates in words.</content>
public sealed partial class EdtfDate
{
    /// <summary>The date in words, for people to read: <c>about 1994</c>, <c>весна 2009 г.</c>, <c>2024 жылғы 4 наурыз</c>, <c>منذ مارس 2019</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case: English, Kazakh (in Cyrillic), Russian and Arabic
    /// are there, and a tag with a region falls back to its language. Whatever finds none of them gets English.</param>
    /// <remarks>
    /// <para>It says what the date says: <c>2022/..</c> goes on ("since 2022"), <c>2022/</c> has an end that nobody knows, <c>~</c> is
    /// "about", <c>?</c> is "perhaps". What is expressly unknown is left out: <c>1994-XX</c> reads as <c>1994</c>. The text follows no
    /// culture of the thread, and is for people only: <see cref="ToString"/> is exact, and is what <see cref="Parse"/> reads.</para>
    /// <para>Arabic is written with Western digits, and for a paragraph from right to left; within one from left to right, isolate
    /// it: <c>&lt;bdi&gt;</c> in HTML, U+2068 before and U+2069 after it in plain text.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => new DateText(Wordings.Of(language)).Of(known.Text);
}
