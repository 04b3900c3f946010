namespace KzSaData.Values;

/// <summary>Groups of words that are forms or spellings of one word, though no ending shows it.</summary>
/// <remarks>Folded, a group a line. Broken plurals of Arabic are those of the field; names of persons and places have their spellings in the dataset.</remarks>
internal static class IrregularForms
{
    /// <summary>The groups: words with a blank before and behind each, and a line for each group.</summary>
    public const string Groups =
        " وزير وزرا \n" +
        " سفير سفرا \n" +
        " رييس روسا \n" +
        " امير امرا \n" +
        " زعيم زعما \n" +
        " خبير خبرا \n" +
        " بنك بنوك \n" +
        " مشروع مشاريع \n" +
        " قرض قروض \n" +
        " طالب طلاب طلبه \n" +
        " دين اديان \n" +
        " مدينه مدن \n" +
        " دوله دول \n" +
        " وفد وفود \n" +
        " لحم لحوم \n" +
        " سايح سياح \n" +
        " حاج حجاج حجيج \n" +
        " مركز مراكز \n" +
        " مسجد مساجد \n" +
        " صندوق صناديق \n" +
        " سوق اسواق \n" +
        " حصه حصص \n" +
        " مصحف مصاحف \n" +
        " مجلس مجالس \n" +
        " مكتب مكاتب \n" +
        " كتاب كتب \n" +
        " طريق طرق \n" +
        " خط خطوط \n" +
        " مورد موارد \n" +
        " معرض معارض \n" +
        " متحف متاحف \n" +
        " مدرسه مدارس \n" +
        " مصنع مصانع \n" +
        " حقل حقول \n" +
        " منحه منح \n" +
        " عقد عقود \n" +
        " طبيب اطبا \n" +
        " طفل اطفال \n" +
        " شريك شركا \n" +
        " يوم ايام \n" +
        " عام اعوام \n" +
        " شهر اشهر شهور \n" +
        " برنامج برامج \n" +
        " посол посла послу послом послы послов послам послами послах \n" +
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
