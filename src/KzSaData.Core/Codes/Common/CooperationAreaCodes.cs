using System.Collections.ObjectModel;

namespace KzSaData;

/// <summary>The codes and labels of the areas of cooperation.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class CooperationAreaCodes
{
    /// <summary>Every area, in the order of the list.</summary>
    public static IReadOnlyList<CooperationArea> All { get; } = new ReadOnlyCollection<CooperationArea>(
    [
        CooperationArea.Politics, CooperationArea.Parliament, CooperationArea.Consular, CooperationArea.Law,
        CooperationArea.Security, CooperationArea.Defence, CooperationArea.Trade, CooperationArea.Investment,
        CooperationArea.Finance, CooperationArea.Energy, CooperationArea.RenewableEnergy, CooperationArea.Mining,
        CooperationArea.Agriculture, CooperationArea.Industry, CooperationArea.Transport, CooperationArea.Infrastructure,
        CooperationArea.Water, CooperationArea.Environment, CooperationArea.Technology, CooperationArea.Education,
        CooperationArea.Science, CooperationArea.Health, CooperationArea.Culture, CooperationArea.Media,
        CooperationArea.Sport, CooperationArea.Tourism, CooperationArea.Pilgrimage, CooperationArea.Religion,
        CooperationArea.Humanitarian, CooperationArea.Labour, CooperationArea.Multilateral,
    ]);

    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(CooperationArea),
        new((int)CooperationArea.Politics, "politics", "Politics", "Саясат", "Политика", "السياسة"),
        new((int)CooperationArea.Parliament, "parliament", "Parliament", "Парламент", "Парламент", "البرلمان"),
        new((int)CooperationArea.Consular, "consular", "Consular affairs", "Консулдық мәселелер", "Консульские вопросы", "الشؤون القنصلية"),
        new((int)CooperationArea.Law, "law", "Law and justice", "Құқық және әділет", "Право и юстиция", "القانون والعدل"),
        new((int)CooperationArea.Security, "security", "Security", "Қауіпсіздік", "Безопасность", "الأمن"),
        new((int)CooperationArea.Defence, "defence", "Defence", "Қорғаныс", "Оборона", "الدفاع"),
        new((int)CooperationArea.Trade, "trade", "Trade", "Сауда", "Торговля", "التجارة"),
        new((int)CooperationArea.Investment, "investment", "Investment", "Инвестициялар", "Инвестиции", "الاستثمار"),
        new((int)CooperationArea.Finance, "finance", "Finance", "Қаржы", "Финансы", "المالية"),
        new((int)CooperationArea.Energy, "energy", "Energy", "Энергетика", "Энергетика", "الطاقة"),
        new((int)CooperationArea.RenewableEnergy, "renewable-energy", "Renewable energy", "Жаңартылатын энергетика", "Возобновляемая энергетика", "الطاقة المتجددة"),
        new((int)CooperationArea.Mining, "mining", "Mining", "Тау-кен өнеркәсібі", "Горнодобывающая промышленность", "التعدين"),
        new((int)CooperationArea.Agriculture, "agriculture", "Agriculture", "Ауыл шаруашылығы", "Сельское хозяйство", "الزراعة"),
        new((int)CooperationArea.Industry, "industry", "Industry", "Өнеркәсіп", "Промышленность", "الصناعة"),
        new((int)CooperationArea.Transport, "transport", "Transport", "Көлік", "Транспорт", "النقل"),
        new((int)CooperationArea.Infrastructure, "infrastructure", "Infrastructure", "Инфрақұрылым", "Инфраструктура", "البنية التحتية"),
        new((int)CooperationArea.Water, "water", "Water", "Су ресурстары", "Водные ресурсы", "المياه"),
        new((int)CooperationArea.Environment, "environment", "Environment", "Қоршаған орта", "Окружающая среда", "البيئة"),
        new((int)CooperationArea.Technology, "technology", "Technology", "Технологиялар", "Технологии", "التقنية"),
        new((int)CooperationArea.Education, "education", "Education", "Білім беру", "Образование", "التعليم"),
        new((int)CooperationArea.Science, "science", "Science", "Ғылым", "Наука", "العلوم"),
        new((int)CooperationArea.Health, "health", "Health", "Денсаулық сақтау", "Здравоохранение", "الصحة"),
        new((int)CooperationArea.Culture, "culture", "Culture", "Мәдениет", "Культура", "الثقافة"),
        new((int)CooperationArea.Media, "media", "Media", "Бұқаралық ақпарат құралдары", "Средства массовой информации", "الإعلام"),
        new((int)CooperationArea.Sport, "sport", "Sport", "Спорт", "Спорт", "الرياضة"),
        new((int)CooperationArea.Tourism, "tourism", "Tourism", "Туризм", "Туризм", "السياحة"),
        new((int)CooperationArea.Pilgrimage, "pilgrimage", "Hajj and umrah", "Қажылық және умра", "Хадж и умра", "الحج والعمرة"),
        new((int)CooperationArea.Religion, "religion", "Religion", "Дін", "Религия", "الشؤون الدينية"),
        new((int)CooperationArea.Humanitarian, "humanitarian", "Humanitarian aid", "Гуманитарлық көмек", "Гуманитарная помощь", "المساعدات الإنسانية"),
        new((int)CooperationArea.Labour, "labour", "Labour", "Еңбек", "Труд", "العمل"),
        new((int)CooperationArea.Multilateral, "multilateral", "Multilateral cooperation", "Көпжақты ынтымақтастық", "Многостороннее сотрудничество", "التعاون متعدد الأطراف"));

    /// <summary>What an area of cooperation is called in a language, as in the heading of a table.</summary>
    /// <param name="area">The area of cooperation.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area of cooperation is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this CooperationArea area, string language) => List.Label((int)area, language);

    /// <summary>The code of an area of cooperation in JSON, seeds and exports.</summary>
    /// <param name="area">The area of cooperation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area of cooperation is not defined.</exception>
    public static string Code(this CooperationArea area) => List.Code((int)area);

    /// <summary>Finds the area of cooperation of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="area">The area of cooperation, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out CooperationArea area)
    {
        bool known = List.TryGetValue(code, out int value);
        area = (CooperationArea)value;
        return known;
    }

    /// <summary>The five-digit sector code of the OECD DAC (IATI SectorVocabulary 1) for an area.</summary>
    /// <remarks>An area is wider than a sector: the code is the one that DAC keeps for the sector as a whole or for what is not specified further. A wind farm is better coded 23240.</remarks>
    /// <param name="area">The area of cooperation.</param>
    /// <returns>The code, or null where DAC has no sector of that extent, as for pilgrimage or defence.</returns>
    public static string? DacSector(this CooperationArea area) => area switch
    {
        CooperationArea.Parliament => "15152",
        CooperationArea.Law => "15130",
        CooperationArea.Security => "15210",
        CooperationArea.Trade => "33110",
        CooperationArea.Investment => "25010",
        CooperationArea.Finance => "24010",
        CooperationArea.Energy => "23110",
        CooperationArea.RenewableEnergy => "23210",
        CooperationArea.Mining => "32210",
        CooperationArea.Agriculture => "31110",
        CooperationArea.Industry => "32110",
        CooperationArea.Transport => "21010",
        CooperationArea.Water => "14010",
        CooperationArea.Environment => "41010",
        CooperationArea.Technology => "22040",
        CooperationArea.Education => "11110",
        CooperationArea.Science => "43082",
        CooperationArea.Health => "12110",
        CooperationArea.Culture => "16061",
        CooperationArea.Media => "22030",
        CooperationArea.Sport => "16065",
        CooperationArea.Tourism => "33210",
        CooperationArea.Humanitarian => "72010",
        _ => null,
    };
}
