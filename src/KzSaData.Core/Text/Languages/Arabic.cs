namespace KzSaData.Values;

/// <summary>Dates and numbers in Arabic: <c>4 مارس 2024</c>, <c>من 1.5 إلى 1.8 مليار دولار</c>.</summary>
/// <remarks>
/// As the Saudi press writes: Western digits, the months of the Gregorian calendar by their Latin names, and words instead of dashes,
/// which would change sides with the numbers around them. Latin codes and negative numbers are isolated (U+2068, U+2069).
/// </remarks>
internal sealed class Arabic : Wording
{
    // The order of the forms of a noun: in the genitive singular, with 11 to 99, with 3 to 10, one, two, and two where it is governed.
    // What does not bend has the first alone.
    private const int Other = 0;
    private const int Many = 1;
    private const int Few = 2;
    private const int One = 3;
    private const int Two = 4;

    /// <inheritdoc/>
    public override (string Last, string Other, string Set) Or => (" أو ", " أو ", "، أو ");

    /// <inheritdoc/>
    public override string Comma => "، و";

    /// <inheritdoc/>
    protected override char GroupSeparator => ',';

    /// <inheritdoc/>
    protected override char DecimalSeparator => '.';

    /// <inheritdoc/>
    public override string Month(int month, DateRole role) =>
        Pick("يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر", month - 1);

    /// <inheritdoc/>
    public override string Days(string days, int month) => $"{days} {Month(month, DateRole.Alone)}";

    /// <inheritdoc/>
    public override string InYear(string text, int year) => $"{text} {YearAndEra(year)}";

    /// <inheritdoc/>
    public override string Season(int season, int year, DateRole role)
    {
        string name = SeasonName(season, role);
        return season == 4 && year >= FirstPlainYear ? $"{name} {Plain(year)}/{Plain(year + 1)}" : InYear(name, year);
    }

    /// <inheritdoc/>
    public override string SeasonName(int season, DateRole role) => Pick("ربيع|صيف|خريف|شتاء", season - 1);

    /// <inheritdoc/>
    public override string Year(int year) => $"عام {YearAndEra(year)}";

    /// <inheritdoc/>
    public override string Decade(int firstYear, DateRole role)
    {
        const string Names = "العقد الأول من|العقد الثاني من|عشرينيات|ثلاثينيات|أربعينيات|خمسينيات|ستينيات|سبعينيات|ثمانينيات|تسعينيات";
        return $"{Pick(Names, firstYear / 10 % 10)} {CenturyName((firstYear / 100) + 1, isGoverned: true)}";
    }

    /// <inheritdoc/>
    public override string Century(int number, bool isBeforeEra, DateRole role) =>
        $"{CenturyName(number, isGoverned: role is not (DateRole.Alone or DateRole.NotLater or DateRole.NotBefore))}{(isBeforeEra ? " قبل الميلاد" : null)}";

    /// <inheritdoc/>
    public override string InRole(string date, DateRole role, bool isApproximate, bool isUncertain)
    {
        string preposition = role switch
        {
            DateRole.About => "نحو ",
            DateRole.Since => "منذ ",
            DateRole.From => "من ",
            DateRole.To => "إلى ",
            DateRole.Until => "حتى ",
            _ => "",
        };
        string limit = role switch
        {
            DateRole.NotLater => " على أبعد تقدير",
            DateRole.NotBefore => " على أقرب تقدير",
            _ => "",
        };
        string approximate = isApproximate && role != DateRole.About ? " تقريبا" : "";
        string worded = $"{preposition}{date}{approximate}{limit}";
        return !isUncertain ? worded : role == DateRole.To ? $"{worded} ربما" : $"ربما {worded}";
    }

    /// <inheritdoc/>
    public override string Span(string first, string last, bool isShort) => $"من {first} إلى {last}";

    /// <inheritdoc/>
    public override string Years(int first, int last) => Span(Year(first), Year(last), isShort: true);

    /// <inheritdoc/>
    public override string Between(string first, string last) => $"بين {first} و{last}";

    /// <inheritdoc/>
    public override string BetweenYears(int first, int last) => $"بين عامي {Plain(first)} و{Plain(last)}";

    /// <inheritdoc/>
    public override string OneOfYears(string years) => $"عام {years}";

    /// <inheritdoc/>
    public override string EndUnknown(string text) => $"{text}، وتاريخ الانتهاء غير معروف";

    /// <inheritdoc/>
    public override string StartUnknown(string text) => $"{text}، وتاريخ البدء غير معروف";

    /// <inheritdoc/>
    public override string Hijri(int year, int? month, int? day)
    {
        const string Names = "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة";
        const string Genitives = "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذي القعدة|ذي الحجة";
        return (month, day) switch
        {
            ({ } place, { } number) => $"{Plain(number)} {Pick(Genitives, place - 1)} {Plain(year)}هـ",
            ({ } place, _) => $"{Pick(Names, place - 1)} {Plain(year)}هـ",
            _ => $"عام {Plain(year)}هـ",
        };
    }

    /// <inheritdoc/>
    public override string Number(decimal number) => number < 0 ? Isolated(base.Number(number)) : base.Number(number);

    /// <inheritdoc/>
    public override string Count(decimal number, Magnitude magnitude, string? noun, bool isGoverned)
    {
        if (magnitude == Magnitude.One)
        {
            return noun is null ? Number(number)
                : number is 1 or 2 && Pick(noun, One) != Pick(noun, Few) ? Pick(noun, number == 1 ? One : isGoverned ? Two + 1 : Two)
                : $"{Number(number)} {Pick(noun, Form(number))}";
        }

        string counted = noun is null ? "" : $" {Pick(noun, Other)}";
        return number switch
        {
            1 => $"{Pick("مليون|مليار|تريليون", (int)magnitude - 1)}{counted}",
            2 => $"{Pick("مليون|مليار|تريليون", (int)magnitude - 1)}{Dual(isGoverned, noun is null)}{counted}",
            _ => $"{Number(number)} {Scale(magnitude, Form(number), noun is null)}{counted}",
        };
    }

    /// <inheritdoc/>
    public override string? Noun(string name) => name switch
    {
        "USD" => "دولار|دولارا|دولارات|دولار واحد|دولاران|دولارين",
        "KZT" => "تنغي",
        "SAR" => "ريال سعودي|ريالا سعوديا|ريالات سعودية|ريال سعودي واحد|ريالان سعوديان|ريالين سعوديين",
        "EUR" => "يورو",
        "GBP" => "جنيه إسترليني|جنيها إسترلينيا|جنيهات إسترلينية|جنيه إسترليني واحد|جنيهان إسترلينيان|جنيهين إسترلينيين",
        "RUB" => "روبل|روبلا|روبلات|روبل واحد|روبلان|روبلين",
        "CNY" => "يوان",
        "AED" => "درهم إماراتي|درهما إماراتيا|دراهم إماراتية|درهم إماراتي واحد|درهمان إماراتيان|درهمين إماراتيين",
        "XDR" => "وحدة من حقوق السحب الخاصة|وحدة من حقوق السحب الخاصة|وحدات من حقوق السحب الخاصة|وحدة واحدة من حقوق السحب الخاصة|وحدتان من حقوق السحب الخاصة|وحدتين من حقوق السحب الخاصة",
        "GW" => "غيغاواط",
        "bed" => "سرير|سريرا|أسرّة|سرير واحد|سريران|سريرين",
        "conduit" => "خط مياه|خط مياه|خطوط مياه|خط مياه واحد|خطا مياه|خطي مياه",
        "copy" => "نسخة|نسخة|نسخ|نسخة واحدة|نسختان|نسختين",
        "device" => "جهاز|جهازا|أجهزة|جهاز واحد|جهازان|جهازين",
        "ha" => "هكتار|هكتارا|هكتارات|هكتار واحد|هكتاران|هكتارين",
        "km" => "كيلومتر|كيلومترا|كيلومترات|كيلومتر واحد|كيلومتران|كيلومترين",
        "operation" => "عملية|عملية|عمليات|عملية واحدة|عمليتان|عمليتين",
        "percent" => "في المئة",
        "person" => "شخص|شخصا|أشخاص|شخص واحد|شخصان|شخصين",
        "project" => "مشروع|مشروعا|مشاريع|مشروع واحد|مشروعان|مشروعين",
        "reservoir" => "خزان|خزانا|خزانات|خزان واحد|خزانان|خزانين",
        "settlement" => "بلدة|بلدة|بلدات|بلدة واحدة|بلدتان|بلدتين",
        "storey" => "طابق|طابقا|طوابق|طابق واحد|طابقان|طابقين",
        "t" => "طن|طنا|أطنان|طن واحد|طنان|طنين",
        "zone" => "منطقة|منطقة|مناطق|منطقة واحدة|منطقتان|منطقتين",
        _ => null,
    };

    /// <inheritdoc/>
    public override string ForeignNoun(string name) => Isolated(name);

    /// <inheritdoc/>
    public override bool CanShare(decimal low, decimal high, Magnitude magnitude) => magnitude == Magnitude.One || (low is not (1 or 2) && high is not (1 or 2));

    /// <inheritdoc/>
    public override bool GovernsRanges => true;

    /// <inheritdoc/>
    public override string Range(string low, string high, bool isShort) => $"من {low} إلى {high}";

    /// <inheritdoc/>
    public override string About(string number) => $"نحو {number}";

    /// <inheritdoc/>
    public override string AboutRange(string range) => $"{range} تقريبا";

    /// <inheritdoc/>
    public override string AtLeast(string number) => $"ما لا يقل عن {number}";

    /// <inheritdoc/>
    public override string AtMost(string number) => $"ما لا يزيد على {number}";

    /// <inheritdoc/>
    public override string NoAmount => "لم يُذكر مبلغ";

    /// <inheritdoc/>
    public override string WithBest(string range, string best) => $"{range}، والتقدير الأرجح {best}";

    private static string Isolated(string text) => $"\u2068{text}\u2069";

    // From the twentieth on, the tens bend with what stands before them.
    private static string CenturyName(int number, bool isGoverned)
    {
        string unit = Pick("العاشر|الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع", number % 10);
        string tens = number < 20 ? "" : $"{Pick("العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع", (number / 10) - 2)}{(isGoverned ? "ين" : "ون")}";
        string ordinal = number switch
        {
            1 => "الأول",
            <= 10 => unit,
            < 20 => $"{unit} عشر",
            100 => "المئة",
            _ => number % 10 == 0 ? tens : $"{unit} و{tens}",
        };
        return $"القرن {ordinal}";
    }

    private static string YearAndEra(int year) => year switch
    {
        < 1 => $"{Plain(1 - year)} قبل الميلاد",
        < FirstPlainYear => $"{Plain(year)} للميلاد",
        _ => Plain(year),
    };

    // 3 to 10, and 11 to 99, as the last two digits say; other numbers, and decimals, take the singular.
    private static int Form(decimal number)
    {
        decimal whole = decimal.Abs(number);
        return whole != decimal.Truncate(whole) ? Other : (int)(whole % 100) switch
        {
            >= 3 and <= 10 => Few,
            >= 11 => Many,
            _ => Other,
        };
    }

    // Before a noun the magnitude governs it, and takes no ending of its own.
    private static string Scale(Magnitude magnitude, int form, bool standsAlone) => Pick(
        form switch
        {
            Few => "ملايين|مليارات|تريليونات",
            Many when standsAlone => "مليونا|مليارا|تريليونا",
            _ => "مليون|مليار|تريليون",
        },
        (int)magnitude - 1);

    private static string Dual(bool isGoverned, bool standsAlone) => (isGoverned ? "ي" : "ا") + (standsAlone ? "ن" : null);
}
