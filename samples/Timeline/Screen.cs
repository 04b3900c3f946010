using Spectre.Console;

namespace Timeline;

/// <summary>Lines and two-column rows that fit the width of the terminal; in a pipe without colours and without blanks at their ends.</summary>
internal sealed class Screen : IDisposable
{
    // A line that reads from right to left is isolated, so that columns and numbers beside it keep their places.
    private const string RightToLeft = "\u2067";
    private const string EndOfIsolate = "\u2069";
    private const int Gap = 2;

    private readonly StringWriter? pipe = Console.IsOutputRedirected ? new StringWriter() : null;
    private readonly IAnsiConsole console;
    private readonly bool isRightToLeft;

    public Screen(string language)
    {
        isRightToLeft = language == "ar";
        bool plain = pipe is not null || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        AnsiConsoleSettings settings = new() { Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect };
        if (pipe is not null)
        {
            settings.Out = new AnsiConsoleOutput(pipe);
        }

        console = AnsiConsole.Create(settings);
        Width = pipe is null ? Math.Max(20, console.Profile.Width) : 100;
        console.Profile.Width = Width + (2 * Width);
    }

    public int Width { get; }

    public void Line() => console.WriteLine();

    public void Line(string text, string style = "default") => Row(string.Empty, 0, (text, style));

    /// <summary>Writes a cell on the left and paragraphs beside it.</summary>
    public void Row(string left, int leftWidth, params (string Text, string Style)[] paragraphs)
    {
        int indent = leftWidth == 0 ? 0 : leftWidth + Gap;
        string[] cell = [.. Wrap(left, Math.Max(1, leftWidth))];
        (string Text, string Style)[] lines = [.. paragraphs.SelectMany(paragraph => Wrap(paragraph.Text, Width - indent).Select(line => (line, paragraph.Style)))];
        for (int i = 0; i < Math.Max(lines.Length, leftWidth == 0 ? 0 : cell.Length); i++)
        {
            string start = i < cell.Length && leftWidth > 0 ? cell[i] : string.Empty;
            console.Markup($"[aqua]{Isolated(start).EscapeMarkup()}[/]");
            if (i < lines.Length)
            {
                console.Markup($"{new string(' ', indent - (indent == 0 ? 0 : WidthOf(start)))}[{lines[i].Style}]{Isolated(lines[i].Text).EscapeMarkup()}[/]");
            }

            console.WriteLine();
        }
    }

    public void Dispose()
    {
        foreach (string line in pipe?.ToString().TrimEnd().Split('\n') ?? [])
        {
            Console.Out.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>Breaks a text at blanks, and within a word only where it is longer than a line. What is isolated is so on each of the lines.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (WidthOf(line) > 0 && WidthOf(line) + 1 + WidthOf(word) > width)
            {
                yield return Closed(line);
                line = OpenAtEnd(line);
            }

            line = WidthOf(line) == 0 ? line + word : $"{line} {word}";
            for (int end = End(line, width); end < line.Length; end = End(line, width))
            {
                yield return Closed(line[..end]);
                line = OpenAtEnd(line[..end]) + line[end..];
            }
        }

        yield return Closed(line);
    }

    private string Isolated(string text) => isRightToLeft && text.Length > 0 ? $"{RightToLeft}{text}{EndOfIsolate}" : text;

    // How far a line gets in a width; marks of direction take none.
    private static int End(string line, int width)
    {
        int end = 0;
        for (int used = 0; end < line.Length && (used < width || IsMark(line[end])); end++)
        {
            used += IsMark(line[end]) ? 0 : 1;
        }

        return end;
    }

    private static int WidthOf(string text) => text.Count(static c => !IsMark(c));

    private static bool IsMark(char c) => c is '\u200E' or '\u200F' or (>= '\u2066' and <= '\u2069');

    private static string Closed(string line) => line + new string(EndOfIsolate[0], OpenAtEnd(line).Length);

    // The isolates that begin in a line and do not end in it.
    private static string OpenAtEnd(string line)
    {
        string open = string.Empty;
        foreach (char c in line)
        {
            open = c is >= '\u2066' and <= '\u2068' ? open + c : c == EndOfIsolate[0] && open.Length > 0 ? open[..^1] : open;
        }

        return open;
    }
}
