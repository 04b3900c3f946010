using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Reading;

/// <summary>What a reader of JSON has seen when it comes to a place in a file: what is open, and what came last.</summary>
internal sealed class JsonPlace
{
    private readonly Stack<(char Bracket, int Offset)> open = new();
    private int text = -1;

    private JsonPlace()
    {
    }

    /// <summary>The last byte that is no blank, of a text its closing mark; 0 at the beginning.</summary>
    public char Previous { get; private set; }

    /// <summary>Where that byte stands.</summary>
    public int PreviousOffset { get; private set; }

    /// <summary>Whether the place is inside a text, whose opening mark came and whose closing one did not.</summary>
    public bool IsInText => text >= 0;

    /// <summary>Whether a text came last that is the name of a member.</summary>
    public bool FollowsName { get; private set; }

    /// <summary>How deep the place is.</summary>
    public int Depth => open.Count;

    /// <summary>The bracket that is open: <c>{</c> or <c>[</c>, with its place; 0 where none is.</summary>
    public (char Bracket, int Offset) Open => open.TryPeek(out (char Bracket, int Offset) innermost) ? innermost : default;

    /// <summary>Whether the name of a member is expected.</summary>
    public bool ExpectsName => Open.Bracket == '{' && Previous is '{' or ',';

    /// <summary>Whether a value is expected.</summary>
    public bool ExpectsValue => Previous is ':' or '[' or '\0' || (Open.Bracket == '[' && Previous == ',');

    /// <summary>Reads a file as far as a place.</summary>
    public static JsonPlace At(ReadOnlySpan<byte> file, int offset)
    {
        JsonPlace place = new();
        for (int i = SeedLocation.Bom(file); i < offset; i++)
        {
            // What stands behind a backslash ends no text.
            i += place.Pass((char)file[i], i) ? 1 : 0;
        }

        return place;
    }

    private bool Pass(char c, int at)
    {
        if (IsInText)
        {
            text = c == '"' ? -1 : text;
            return c == '\\';
        }

        if (c is ' ' or '\t' or '\r' or '\n')
        {
            return false;
        }

        FollowsName = c == '"' && ExpectsName;
        text = c == '"' ? at : -1;
        if (c is '{' or '[')
        {
            open.Push((c, at));
        }
        else if (c is '}' or ']')
        {
            open.TryPop(out _);
        }

        (Previous, PreviousOffset) = (c, at);
        return false;
    }
}
