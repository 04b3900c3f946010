namespace KzSaData;

/// <summary>The codes and labels of the measures.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class MeasureCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Measure),
        new((int)Measure.TradeTurnover, "trade-turnover", "Trade turnover", "Тауар айналымы", "Товарооборот", "حجم التبادل التجاري"),
        new((int)Measure.Exports, "exports", "Exports", "Экспорт", "Экспорт", "الصادرات"),
        new((int)Measure.Imports, "imports", "Imports", "Импорт", "Импорт", "الواردات"),
        new((int)Measure.FdiInflow, "fdi-inflow", "Inflow of foreign direct investment", "Тікелей шетелдік инвестициялардың келуі", "Приток прямых иностранных инвестиций", "تدفقات الاستثمار الأجنبي المباشر الواردة"),
        new((int)Measure.FdiOutflow, "fdi-outflow", "Outflow of foreign direct investment", "Тікелей шетелдік инвестициялардың шығуы", "Отток прямых иностранных инвестиций", "تدفقات الاستثمار الأجنبي المباشر الصادرة"),
        new((int)Measure.FdiStock, "fdi-stock", "Stock of foreign direct investment", "Жинақталған тікелей шетелдік инвестициялар", "Накопленные прямые иностранные инвестиции", "رصيد الاستثمار الأجنبي المباشر"),
        new((int)Measure.Visitors, "visitors", "Visitors", "Келушілер", "Посетители", "الزوار"),
        new((int)Measure.Pilgrims, "pilgrims", "Pilgrims", "Қажылық пен умраға барушылар", "Паломники", "الحجاج والمعتمرون"),
        new((int)Measure.HajjPilgrims, "hajj-pilgrims", "Hajj pilgrims", "Қажылыққа барушылар", "Паломники хаджа", "الحجاج"),
        new((int)Measure.UmrahPilgrims, "umrah-pilgrims", "Umrah pilgrims", "Умраға барушылар", "Паломники умры", "المعتمرون"),
        new((int)Measure.HajjQuota, "hajj-quota", "Hajj quota", "Қажылық квотасы", "Квота на хадж", "حصة الحج"),
        new((int)Measure.Visas, "visas", "Visas", "Визалар", "Визы", "التأشيرات"),
        new((int)Measure.Flights, "flights", "Flights", "Әуе рейстері", "Авиарейсы", "الرحلات الجوية"),
        new((int)Measure.Passengers, "passengers", "Passengers", "Жолаушылар", "Пассажиры", "المسافرون"),
        new((int)Measure.Students, "students", "Students", "Студенттер", "Студенты", "الطلاب"),
        new((int)Measure.Scholarships, "scholarships", "Scholarships", "Стипендиялар", "Стипендии", "المنح الدراسية"),
        new((int)Measure.Companies, "companies", "Companies", "Компаниялар", "Компании", "الشركات"),
        new((int)Measure.Projects, "projects", "Projects", "Жобалар", "Проекты", "المشاريع"),
        new((int)Measure.Schools, "schools", "Schools", "Мектептер", "Школы", "المدارس"),
        new((int)Measure.Rank, "rank", "Rank", "Рейтингтегі орны", "Место в рейтинге", "الترتيب"),
        new((int)Measure.IndexScore, "index-score", "Index score", "Индекс мәні", "Значение индекса", "درجة المؤشر"),
        new((int)Measure.Share, "share", "Share", "Үлесі", "Доля", "الحصة"),
        new((int)Measure.Population, "population", "Population", "Халық саны", "Численность населения", "عدد السكان"),
        new((int)Measure.Capacity, "capacity", "Capacity", "Қуаты немесе сыйымдылығы", "Мощность или вместимость", "القدرة أو السعة"),
        new((int)Measure.Production, "production", "Production", "Өндіріс көлемі", "Объём производства", "الإنتاج"),
        new((int)Measure.Price, "price", "Price", "Баға", "Цена", "السعر"),
        new((int)Measure.Aid, "aid", "Aid", "Көмек көлемі", "Объём помощи", "المساعدات"),
        new((int)Measure.VisaFreeStay, "visa-free-stay", "Visa-free stay", "Визасыз болу мерзімі", "Срок безвизового пребывания", "مدة الإقامة دون تأشيرة"),
        new((int)Measure.Duration, "duration", "Duration", "Ұзақтығы", "Продолжительность", "المدة"),
        new((int)Measure.Agreements, "agreements", "Number of agreements", "Келісімдер саны", "Число соглашений", "عدد الاتفاقيات"),
        new((int)Measure.Other, "other", "Other measure", "Өзге көрсеткіш", "Другой показатель", "مؤشر آخر"));

    /// <summary>What a measure is called in a language, as in the heading of a table.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Measure measure, string language) => List.Label((int)measure, language);

    /// <summary>The code of a measure in JSON, seeds and exports.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not defined.</exception>
    public static string Code(this Measure measure) => List.Code((int)measure);

    /// <summary>Finds the measure of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="measure">The measure, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Measure measure)
    {
        bool known = List.TryGetValue(code, out int value);
        measure = (Measure)value;
        return known;
    }
}
