namespace KzSaData.Values;

/// <summary>Words that join others and say nothing themselves: a search passes over them, unless it has no others.</summary>
internal static class LittleWords
{
    // Folded, in Russian, English, Kazakh and Arabic.
    private const string All =
        " и в во на о об от до по с со к ко из за для у а но или не при под над между" +
        " of the a an and in on to for with by at from as" +
        " мен жане пен бен ушин туралы" +
        " في من الي علي عن و مع او بين ";

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Have(string word)
    {
        int at = All.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            if (All[at - 1] == ' ' && All[at + word.Length] == ' ')
            {
                return true;
            }

            at = All.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return false;
    }
}
