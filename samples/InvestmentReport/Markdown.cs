using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

/// <summary>Markdown, written as an interpolated string: what is put in has the characters escaped that mean something in Markdown, unless it is Markdown itself.</summary>
[InterpolatedStringHandler]
internal sealed partial class Markdown(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 20));

    /// <summary>The Markdown, or nothing.</summary>
    public static Markdown? When(bool condition, Markdown markdown) => condition ? markdown : null;

    public void AppendLiteral(string markdown) => text.Append(markdown);

    public void AppendFormatted(Markdown? markdown) => text.Append(markdown?.text);

    public void AppendFormatted(IEnumerable<Markdown> markdown) => text.AppendJoin(string.Empty, markdown);

    // An address is encoded as it is; only a bracket would end the link.
    public void AppendFormatted(Uri? address) => text.Append(address?.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal));

    public void AppendFormatted(object? value) => text.Append(Special().Replace(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, @"\$0"));

    public override string ToString() => text.ToString();

    [GeneratedRegex(@"[\\`*_\[\]<>|#~]")]
    private static partial Regex Special();
}
