namespace KzSaData.Values;

/// <summary>Dates and numbers in Russian: <c>4 марта 2024 г.</c>, <c>1,5–1,8 млрд долларов США</c>.</summary>
internal sealed class Russian : Wording
{
    // The order of the forms of a noun: with 1, with 5 (the genitive plural), with a part (the genitive singular), and with 2 where
    // it is not the same. "Саудовских рияла" is such a form, since it has an adjective.
    private const int One = 0;
    private const int Many = 1;
    private const int Genitive = 2;
    private const int Two = 3;

    /// <inheritdoc/>
    public override (string Last, string Other, string Set) Or => (" или ", ", ", ", или ");

    /// <inheritdoc/>
    protected override char GroupSeparator => '\u00A0';

    /// <inheritdoc/>
    protected override char DecimalSeparator => ',';

    /// <inheritdoc/>
    protected override int LeastGrouped => 5;

    /// <inheritdoc/>
    public override string Month(int month, DateRole role) => InCase(
        role,
        Pick("январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь", month - 1),
        GenitiveMonth(month),
        accusative: null,
        Pick("январём|февралём|мартом|апрелем|маем|июнем|июлем|августом|сентябрём|октябрём|ноябрём|декабрём", month - 1));

    /// <inheritdoc/>
    public override string Days(string days, int month) => $"{days} {GenitiveMonth(month)}";

    /// <inheritdoc/>
    public override string InYear(string text, int year) => $"{text} {Year(year)}";

    /// <inheritdoc/>
    public override string Season(int season, int year, DateRole role)
    {
        string name = SeasonName(season, role);
        return season == 4 ? $"{name} {Years(year, year + 1)}" : InYear(name, year);
    }

    /// <inheritdoc/>
    public override string SeasonName(int season, DateRole role) => InCase(
        role,
        Pick("весна|лето|осень|зима", season - 1),
        Pick("весны|лета|осени|зимы", season - 1),
        Pick("весну|лето|осень|зиму", season - 1),
        Pick("весной|летом|осенью|зимой", season - 1));

    /// <inheritdoc/>
    public override string Year(int year) => year switch
    {
        < 1 => $"{Plain(1 - year)} г. до н. э.",
        < FirstPlainYear => $"{Plain(year)} г. н. э.",
        _ => $"{Plain(year)} г.",
    };

    /// <inheritdoc/>
    public override string Decade(int firstYear, DateRole role) =>
        $"{Plain(firstYear)}-{InCase(role, "е", "х", accusative: null, "ми")} гг.{(firstYear < FirstPlainYear ? " н. э." : null)}";

    /// <inheritdoc/>
    public override string Century(int number, bool isBeforeEra, DateRole role) =>
        $"{RomanNumeral.Of(number)} {InCase(role, "век", "века", accusative: null, "веком")}{(isBeforeEra ? " до н. э." : null)}";

    /// <inheritdoc/>
    public override string InRole(string date, DateRole role, bool isApproximate, bool isUncertain)
    {
        string preposition = role switch
        {
            DateRole.About => "около ",
            DateRole.Since or DateRole.From => date.StartsWith("2 ", StringComparison.Ordinal) ? "со " : "с ",
            DateRole.To or DateRole.Until => "по ",
            DateRole.NotLater => "не позднее ",
            DateRole.NotBefore => "не ранее ",
            _ => "",
        };
        string approximate = isApproximate && role != DateRole.About ? "примерно " : "";
        return $"{(isUncertain ? "предположительно " : null)}{approximate}{preposition}{date}";
    }

    /// <inheritdoc/>
    public override string Span(string first, string last, bool isShort) =>
        isShort && char.IsAsciiDigit(first[^1]) ? $"{first}–{last}" : $"{first} – {last}";

    /// <inheritdoc/>
    public override string Years(int first, int last) =>
        first >= FirstPlainYear ? $"{Plain(first)}–{Plain(last)} гг." : Span(Year(first), Year(last), isShort: false);

    /// <inheritdoc/>
    public override string Between(string first, string last) => $"между {first} и {last}";

    /// <inheritdoc/>
    public override string BetweenYears(int first, int last) => $"между {Plain(first)} и {Plain(last)} гг.";

    /// <inheritdoc/>
    public override string OneOfYears(string years) => $"{years} г.";

    /// <inheritdoc/>
    public override string EndUnknown(string text) => $"{text}, окончание неизвестно";

    /// <inheritdoc/>
    public override string StartUnknown(string text) => $"{text}, начало неизвестно";

    /// <inheritdoc/>
    public override string Hijri(int year, int? month, int? day)
    {
        const string Names = "мухаррам|сафар|раби аль-авваль|раби ас-сани|джумада аль-уля|джумада ас-сани|раджаб|шаабан|рамадан|шавваль|зуль-каада|зуль-хиджа";
        const string Genitives = "мухаррама|сафара|раби аль-авваля|раби ас-сани|джумада аль-уля|джумада ас-сани|раджаба|шаабана|рамадана|шавваля|зуль-каады|зуль-хиджи";
        string era = $"{Plain(year)} г. хиджры";
        return (month, day) switch
        {
            ({ } place, { } number) => $"{Plain(number)} {Pick(Genitives, place - 1)} {era}",
            ({ } place, _) => $"{Pick(Names, place - 1)} {era}",
            _ => era,
        };
    }

    /// <inheritdoc/>
    public override string Count(decimal number, Magnitude magnitude, string? noun, bool isGoverned) => Join(
        Number(number),
        magnitude == Magnitude.One ? null : Pick("млн|млрд|трлн", (int)magnitude - 1),
        noun is null ? null : Pick(noun, magnitude == Magnitude.One ? Form(decimal.Abs(number), isGoverned) : Many));

    /// <inheritdoc/>
    public override string? Noun(string name) => name switch
    {
        "USD" => "доллар США|долларов США|доллара США",
        "KZT" => "тенге",
        "SAR" => "саудовский риял|саудовских риялов|саудовского рияла|саудовских рияла",
        "EUR" => "евро",
        "GBP" => "фунт стерлингов|фунтов стерлингов|фунта стерлингов",
        "RUB" => "рубль|рублей|рубля",
        "CNY" => "юань|юаней|юаня",
        "AED" => "дирхам ОАЭ|дирхамов ОАЭ|дирхама ОАЭ",
        "XDR" => "специальное право заимствования|специальных прав заимствования|специального права заимствования|специальных права заимствования",
        "GW" => "ГВт",
        "bed" => "койка|коек|койки",
        "conduit" => "водовод|водоводов|водовода",
        "copy" => "экземпляр|экземпляров|экземпляра",
        "device" => "устройство|устройств|устройства",
        "ha" => "га",
        "km" => "км",
        "operation" => "операция|операций|операции",
        "percent" => "процент|процентов|процента",
        "person" => "человек|человек|человека",
        "project" => "проект|проектов|проекта",
        "reservoir" => "водохранилище|водохранилищ|водохранилища",
        "settlement" => "населённый пункт|населённых пунктов|населённого пункта|населённых пункта",
        "storey" => "этаж|этажей|этажа",
        "t" => "т",
        "zone" => "зона|зон|зоны",
        _ => null,
    };

    /// <inheritdoc/>
    public override string Range(string low, string high, bool isShort) => Span(low, high, isShort);

    /// <inheritdoc/>
    public override string About(string number) => $"около {number}";

    /// <inheritdoc/>
    public override string AtLeast(string number) => $"не менее {number}";

    /// <inheritdoc/>
    public override string AtMost(string number) => $"не более {number}";

    /// <inheritdoc/>
    public override string NoAmount => "сумма не указана";

    /// <inheritdoc/>
    public override string WithBest(string range, string best) => $"{range}, вероятнее всего – {best}";

    private static string GenitiveMonth(int month) =>
        Pick("января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря", month - 1);

    private static string InCase(DateRole role, string nominative, string genitive, string? accusative, string instrumental) => role switch
    {
        DateRole.Alone => nominative,
        DateRole.To or DateRole.Until => accusative ?? nominative,
        DateRole.Between => instrumental,
        _ => genitive,
    };

    private static int Form(decimal number, bool isGoverned)
    {
        if (number != decimal.Truncate(number))
        {
            return Genitive;
        }

        int tens = (int)(number % 100);
        return tens is >= 11 and <= 14 ? Many
            : (tens % 10) switch
            {
                1 => isGoverned ? Genitive : One,
                2 or 3 or 4 => isGoverned ? Many : Two,
                _ => Many,
            };
    }
}
