namespace KzSaData.TestKit;

/// <summary>Finds places of texts, so that no test pins a line of a text that may grow.</summary>
public static class TextPlace
{
    /// <summary>The line and column, from 1, at which a piece of a text begins first.</summary>
    public static (int Line, int Column) Of(string text, string piece)
    {
        text.Should().Contain(piece);
        string before = text[..text.IndexOf(piece, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
