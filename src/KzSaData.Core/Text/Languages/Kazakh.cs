namespace KzSaData.Values;

/// <summary>Dates and numbers in Kazakh: <c>2024 жылғы 4 наурыз</c>, <c>1,5–1,8 млрд АҚШ доллары</c>.</summary>
internal sealed class Kazakh : Wording
{
    /// <inheritdoc/>
    public override (string Last, string Other, string Set) Or => (" немесе ", ", ", " немесе ");

    /// <inheritdoc/>
    protected override char GroupSeparator => '\u00A0';

    /// <inheritdoc/>
    protected override char DecimalSeparator => ',';

    /// <inheritdoc/>
    protected override int LeastGrouped => 5;

    /// <inheritdoc/>
    public override string Month(int month, DateRole role) =>
        Pick("қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан", month - 1);

    /// <inheritdoc/>
    public override string Days(string days, int month) => $"{days} {Month(month, DateRole.Alone)}";

    /// <inheritdoc/>
    public override string InYear(string text, int year) => $"{Year(year)}ғы {text}";

    /// <inheritdoc/>
    public override string Season(int season, int year, DateRole role)
    {
        string name = SeasonName(season, role);
        return season == 4 && year >= FirstPlainYear ? $"{Plain(year)}–{Plain(year + 1)} жылғы {name}" : InYear(name, year);
    }

    /// <inheritdoc/>
    public override string SeasonName(int season, DateRole role) => Pick("көктем|жаз|күз|қыс", season - 1);

    /// <inheritdoc/>
    public override string Year(int year) => year switch
    {
        < 1 => $"б. з. б. {Plain(1 - year)} жыл",
        < FirstPlainYear => $"б. з. {Plain(year)} жыл",
        _ => $"{Plain(year)} жыл",
    };

    /// <inheritdoc/>
    public override string Decade(int firstYear, DateRole role) => $"{(firstYear < FirstPlainYear ? "б. з. " : null)}{Plain(firstYear)}-жылдар";

    /// <inheritdoc/>
    public override string Century(int number, bool isBeforeEra, DateRole role) => $"{(isBeforeEra ? "б. з. б. " : null)}{RomanNumeral.Of(number)} ғасыр";

    /// <inheritdoc/>
    public override string InRole(string date, DateRole role, bool isApproximate, bool isUncertain)
    {
        string worded = role switch
        {
            DateRole.Since => $"{KazakhSuffix.Ablative(date)} бастап",
            DateRole.From => KazakhSuffix.Ablative(date),
            DateRole.To or DateRole.Until => $"{KazakhSuffix.Dative(date)} дейін",
            DateRole.NotLater => $"{KazakhSuffix.Ablative(date)} кеш емес",
            DateRole.NotBefore => $"{KazakhSuffix.Ablative(date)} ерте емес",
            _ => date,
        };
        return $"{(isUncertain ? "болжам бойынша " : null)}{(isApproximate ? "шамамен " : null)}{worded}";
    }

    /// <inheritdoc/>
    public override string Span(string first, string last, bool isShort) => isShort ? $"{first}–{last}" : $"{first} – {last}";

    /// <inheritdoc/>
    public override string Years(int first, int last) =>
        first >= FirstPlainYear ? $"{Plain(first)}–{Plain(last)} жылдар" : Span(Year(first), Year(last), isShort: false);

    /// <inheritdoc/>
    public override string Between(string first, string last) => $"{Span(first, last, isShort: false)} аралығында";

    /// <inheritdoc/>
    public override string BetweenYears(int first, int last) => $"{Years(first, last)} аралығында";

    /// <inheritdoc/>
    public override string OneOfYears(string years) => $"{years} жыл";

    /// <inheritdoc/>
    public override string EndUnknown(string text) => $"{text} бастап, аяқталған уақыты белгісіз";

    /// <inheritdoc/>
    public override string StartUnknown(string text) => $"{text}, басталған уақыты белгісіз";

    /// <inheritdoc/>
    public override string Hijri(int year, int? month, int? day)
    {
        const string Months = "мұхаррам|сафар|рабиғул-әууәл|рабиғус-сәни|жұмәдәл-әууәл|жұмәдәс-сәни|ражаб|шағбан|рамазан|шәууәл|зұлқағда|зұлхижжа";
        string before = day is { } number ? $"{Plain(number)} " : "";
        string era = $"һижра бойынша {Plain(year)} жыл";
        return month is { } place ? $"{era}ғы {before}{Pick(Months, place - 1)}" : era;
    }

    /// <inheritdoc/>
    public override string Count(decimal number, Magnitude magnitude, string? noun, bool isGoverned) => Join(
        Number(number),
        magnitude == Magnitude.One ? null : Pick("млн|млрд|трлн", (int)magnitude - 1),
        noun);

    /// <inheritdoc/>
    public override string? Noun(string name) => name switch
    {
        "USD" => "АҚШ доллары",
        "KZT" => "теңге",
        "SAR" => "сауд риалы",
        "EUR" => "еуро",
        "GBP" => "фунт стерлинг",
        "RUB" => "рубль",
        "CNY" => "юань",
        "AED" => "БАӘ дирхамы",
        "XDR" => "СДР",
        "GW" => "ГВт",
        "bed" => "төсек",
        "conduit" => "су құбыры",
        "copy" => "дана",
        "device" => "құрылғы",
        "ha" => "га",
        "km" => "км",
        "operation" => "операция",
        "percent" => "пайыз",
        "person" => "адам",
        "project" => "жоба",
        "reservoir" => "су қоймасы",
        "settlement" => "елді мекен",
        "storey" => "қабат",
        "t" => "т",
        "zone" => "аймақ",
        _ => null,
    };

    /// <inheritdoc/>
    public override string Range(string low, string high, bool isShort) => Span(low, high, isShort);

    /// <inheritdoc/>
    public override string About(string number) => $"шамамен {number}";

    /// <inheritdoc/>
    public override string AtLeast(string number) => $"кемінде {number}";

    /// <inheritdoc/>
    public override string AtMost(string number) => $"ең көбі {number}";

    /// <inheritdoc/>
    public override string NoAmount => "сома көрсетілмеген";

    /// <inheritdoc/>
    public override string WithBest(string range, string best) => $"{range}, ең ықтималы – {best}";
}
