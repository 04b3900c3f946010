namespace KzSaData.Samples.Tests;

/// <summary>No text of the data becomes markup in the report.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("' & '", "&#x27; &amp; &#x27;")]
    [InlineData("Қазақстан · السعودية", "Қазақстан · السعودية")]
    [InlineData(null, "")]
    public void Html_encodes_what_is_put_in_as_content_and_as_an_attribute(string? text, string encoded)
    {
        Html content = $"<td>{text}</td>";
        Html attribute = $"""<a href="{text}">""";

        content.ToString().Should().Be($"<td>{encoded}</td>");
        attribute.ToString().Should().Be($"<a href=\"{encoded}\">");
    }

    [Fact]
    public void Html_within_html_is_encoded_once()
    {
        Html inner = $"<b>{"a & b"}</b>";
        Html outer = $"<p>{inner}{Html.When(true, inner)}{Html.When(false, inner)}</p>";

        outer.ToString().Should().Be("<p><b>a &amp; b</b><b>a &amp; b</b></p>");
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*a* _b_ `c` ~d~", @"\*a\* \_b\_ \`c\` \~d\~")]
    [InlineData("[text](http://x)", @"\[text\](http://x)")]
    [InlineData("<br>", @"\<br\>")]
    [InlineData(@"\", @"\\")]
    public void Markdown_escapes_what_is_put_in(string text, string escaped)
    {
        Markdown cell = $"| {text} |";
        Markdown row = $"**{cell}**";

        row.ToString().Should().Be($"**| {escaped} |**");
    }

    [Fact]
    public void An_address_cannot_end_its_link()
    {
        Markdown link = $"[page]({new Uri("https://example.org/a_(b)")})";

        link.ToString().Should().Be("[page](https://example.org/a_%28b%29)");
    }
}
