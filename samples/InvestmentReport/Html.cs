using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

/// <summary>
/// Markup, written as an interpolated string: <c>Html row = $"&lt;td&gt;{title}&lt;/td&gt;";</c>. What is put in is encoded,
/// unless it is markup itself, so that no text of the data can become a tag.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder text = new(literalLength + (formattedCount * 20));

    /// <summary>A file of the program itself, which is not encoded: nothing of the data may get here.</summary>
    public static Html File(string name)
    {
        Html file = $"";
        file.AppendLiteral(Resource.Read(name));
        return file;
    }

    /// <summary>The markup, or nothing.</summary>
    public static Html? When(bool condition, Html markup) => condition ? markup : null;

    public void AppendLiteral(string markup) => text.Append(markup);

    public void AppendFormatted(Html? markup) => text.Append(markup?.text);

    public void AppendFormatted(IEnumerable<Html> markup) => text.AppendJoin('\n', markup);

    public void AppendFormatted(object? value) => text.Append(Encoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty));

    public override string ToString() => text.ToString();
}
