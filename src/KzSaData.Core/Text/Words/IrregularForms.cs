namespace KzSaData.Values;

/// <summary>Groups of words that are forms or spellings of one word, though no ending shows it.</summary>
/// <remarks>Folded, a group a line. Names of persons and places have their spellings in the dataset.</remarks>
internal static class IrregularForms
{
    /// <summary>The groups: words with a blank before and behind each, and a line for each group.</summary>
    public const string Groups =
        BrokenPlurals.Groups +
        " посол посла послу послом послы послов послам послами послах \n" +
        " заем заема займа заему займу займом займе займы заемы займов заемов займам займами займах \n" +
        " май мая маю маем мае \n" +
        " ребенок ребенка ребенку ребенком дети детей детям детми детях \n" +
        " ден дня дню днем дне дни дней дням днями днях \n" +
        " год года году годом годе годы годов годам годами годах лет \n" +
        " man men \n" +
        " woman women \n" +
        " child children \n" +
        " person people \n" +
        " centre center \n" +
        " centres centers \n" +
        " defence defense \n" +
        " programme program \n" +
        " programmes programs \n" +
        " organisation organization \n" +
        " organisations organizations \n" +
        " labour labor \n" +
        " mecca makkah makka \n" +
        " medina madinah \n" +
        " quran koran \n" +
        " muslim moslem \n";

    /// <summary>The words of the group that a folded word is in, with blanks between; none where it is in no group.</summary>
    public static ReadOnlySpan<char> GroupOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return [];
        }

        ReadOnlySpan<char> groups = Groups;
        for (int from = 0, next; (next = groups[from..].IndexOf(word)) >= 0; from += next + word.Length)
        {
            int at = from + next;
            int end = at + word.Length;
            if (groups[at - 1] == ' ' && groups[end] == ' ')
            {
                return groups[(groups[..at].LastIndexOf('\n') + 1)..(end + groups[end..].IndexOf('\n'))];
            }
        }

        return [];
    }
}
