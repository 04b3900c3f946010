using System.Text;

namespace KzSaData.Tool.Output;

/// <summary>Lines for a terminal, or for a pipe, which has neither colours nor a width.</summary>
internal sealed class Page(Terminal? terminal, bool isRightToLeft)
{
    private readonly StringBuilder text = new();

    /// <summary>How many columns a line may take; null where there is no end of it.</summary>
    public int? Width => terminal?.Width;

    /// <summary>A blank line, except at the beginning.</summary>
    public void Blank() => text.Append('\n', text.Length == 0 ? 0 : 1);

    /// <summary>Writes a text in as many lines as it takes.</summary>
    public void Paragraph(string words, Ink ink, int indent = 0)
    {
        foreach (string line in Wrap(words, indent))
        {
            Text(string.Empty, indent, Ink.Plain);
            Text(line, 0, ink);
            EndLine();
        }
    }

    /// <summary>The lines of a text beside what stands to the left of it.</summary>
    public IReadOnlyList<string> Wrap(string words, int indent) => Width is { } width ? TextLine.Wrap(words, Math.Max(1, width - indent)) : [words];

    /// <summary>Writes within a line, filled up with blanks to a width, and behind that a gap: a text may be longer than its column.</summary>
    public void Text(string words, int width, Ink ink, bool toTheRight = false, int gap = 0)
    {
        int blanks = Math.Max(0, width - TextLine.Width(words));
        text.Append(' ', toTheRight ? blanks : 0);
        string colour = terminal is { HasColours: true } && words.Length > 0 ? Colour(ink) : string.Empty;
        text.Append(colour).Append(Isolate.Around(words, isRightToLeft)).Append(colour.Length == 0 ? string.Empty : "\e[0m");
        text.Append(' ', (toTheRight ? 0 : blanks) + gap);
    }

    /// <summary>Ends the line, without blanks at its end.</summary>
    public void EndLine()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => text.ToString();

    private static string Colour(Ink ink) => ink switch
    {
        Ink.Strong => "\e[1m",
        Ink.Heading => "\e[1;33m",
        Ink.Key => "\e[36m",
        Ink.Sure => "\e[32m",
        Ink.Faint => "\e[90m",
        Ink.Disputed => "\e[31m",
        _ => string.Empty,
    };
}
