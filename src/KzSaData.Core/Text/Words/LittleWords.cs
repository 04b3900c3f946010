namespace KzSaData.Values;

/// <summary>Words that join others and say nothing themselves, "son of" between names among them: a search passes over them, unless it has no others.</summary>
internal static class LittleWords
{
    // Folded, in Russian, English, Kazakh and Arabic.
    private const string All =
        " и в во на о об от до по с со к ко из за для у а но или не при под над между бин ибн" +
        " of the a an and in on to for with by at from as bin ben ibn bint" +
        " мен жане пен бен ушин туралы" +
        " في من الي علي عن و مع او بين ان لا ما بن ابن ";

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Have(string word) => BlankSeparated.Have(All, word);
}
