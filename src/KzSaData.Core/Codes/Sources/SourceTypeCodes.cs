namespace KzSaData;

/// <summary>The codes and labels of the types of source.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class SourceTypeCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(SourceType),
        new((int)SourceType.ArticleJournal, "article-journal", "Journal article", "Ғылыми журналдағы мақала", "Статья в научном журнале", "مقالة في دورية علمية"),
        new((int)SourceType.ArticleNewspaper, "article-newspaper", "Newspaper article", "Газеттегі мақала", "Статья в газете", "مقالة صحفية"),
        new((int)SourceType.ArticleMagazine, "article-magazine", "Magazine article", "Журналдағы мақала", "Статья в журнале", "مقالة في مجلة"),
        new((int)SourceType.Webpage, "webpage", "Web page", "Веб-бет", "Веб-страница", "صفحة إلكترونية"),
        new((int)SourceType.PostWeblog, "post-weblog", "Blog post", "Блогтағы жазба", "Запись в блоге", "تدوينة"),
        new((int)SourceType.Report, "report", "Report", "Есеп", "Отчёт", "تقرير"),
        new((int)SourceType.Book, "book", "Book", "Кітап", "Книга", "كتاب"),
        new((int)SourceType.Chapter, "chapter", "Book chapter", "Кітап тарауы", "Глава книги", "فصل في كتاب"),
        new((int)SourceType.PaperConference, "paper-conference", "Conference paper", "Конференция баяндамасы", "Доклад на конференции", "ورقة مؤتمر"),
        new((int)SourceType.Legislation, "legislation", "Legislation", "Нормативтік құқықтық акт", "Нормативный правовой акт", "نص تشريعي"),
        new((int)SourceType.Treaty, "treaty", "Treaty text", "Халықаралық шарт мәтіні", "Текст международного договора", "نص معاهدة"),
        new((int)SourceType.Speech, "speech", "Speech", "Сөйлеген сөз", "Выступление", "خطاب"),
        new((int)SourceType.Dataset, "dataset", "Dataset", "Деректер жиыны", "Набор данных", "مجموعة بيانات"),
        new((int)SourceType.Document, "document", "Document", "Құжат", "Документ", "وثيقة"),
        new((int)SourceType.Interview, "interview", "Interview", "Сұхбат", "Интервью", "مقابلة"),
        new((int)SourceType.EntryEncyclopedia, "entry-encyclopedia", "Encyclopedia entry", "Энциклопедиядағы мақала", "Статья в энциклопедии", "مادة موسوعية"),
        new((int)SourceType.Thesis, "thesis", "Thesis", "Диссертация", "Диссертация", "رسالة جامعية"));

    /// <summary>What a type of source is called in a language, as in the heading of a table.</summary>
    /// <param name="type">The type of source.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type of source is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this SourceType type, string language) => List.Label((int)type, language);

    /// <summary>The code of a type of source in JSON, seeds and exports.</summary>
    /// <param name="type">The type of source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type of source is not defined.</exception>
    public static string Code(this SourceType type) => List.Code((int)type);

    /// <summary>Finds the type of source of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="type">The type of source, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out SourceType type)
    {
        bool known = List.TryGetValue(code, out int value);
        type = (SourceType)value;
        return known;
    }
}
