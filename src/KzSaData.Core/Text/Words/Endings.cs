namespace KzSaData.Values;

/// <summary>Endings of one length, in a text with blanks between.</summary>
internal static class Endings
{
    /// <summary>Whether some letters are one of the endings, which all have their length.</summary>
    public static bool Have(string endings, ReadOnlySpan<char> letters)
    {
        for (int at = 0; at < endings.Length; at += letters.Length + 1)
        {
            if (endings.AsSpan(at, letters.Length).SequenceEqual(letters))
            {
                return true;
            }
        }

        return false;
    }
}
