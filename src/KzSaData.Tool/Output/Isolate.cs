namespace KzSaData.Tool.Output;

/// <summary>Keeps texts of one direction from moving what stands beside them in a line.</summary>
internal static class Isolate
{
    private const char LeftToRight = '\u2066';
    private const char RightToLeft = '\u2067';
    private const char FirstStrong = '\u2068';
    private const char End = '\u2069';

    /// <summary>The text with the signs around it, where it needs them.</summary>
    /// <param name="text">A cell, or a line of one.</param>
    /// <param name="isRightToLeft">Whether the language of the answer is written from right to left.</param>
    public static string Around(string text, bool isRightToLeft)
    {
        bool hasRightToLeft = HasRightToLeft(text);
        if (text.Length == 0 || (!isRightToLeft && !hasRightToLeft))
        {
            return text;
        }

        char start = !isRightToLeft ? FirstStrong : hasRightToLeft ? RightToLeft : LeftToRight;
        return $"{start}{text}{End}";
    }

    // Hebrew, Arabic and their neighbours, and the forms for presentation.
    private static bool HasRightToLeft(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0590', '\u08ff') || text.AsSpan().ContainsAnyInRange('\ufb1d', '\ufdff') || text.AsSpan().ContainsAnyInRange('\ufe70', '\ufefc');
}
