namespace KzSaData.Values;

/// <summary>Dates and numbers in English: <c>4 March 2024</c>, <c>1.5 to 1.8 billion dollars</c>.</summary>
internal sealed class English : Wording
{
    /// <inheritdoc/>
    public override (string Last, string Other, string Set) Or => (" or ", ", ", ", or ");

    /// <inheritdoc/>
    protected override char GroupSeparator => ',';

    /// <inheritdoc/>
    protected override char DecimalSeparator => '.';

    /// <inheritdoc/>
    public override string Month(int month, DateRole role) =>
        Pick("January|February|March|April|May|June|July|August|September|October|November|December", month - 1);

    /// <inheritdoc/>
    public override string Days(string days, int month) => $"{days} {Month(month, DateRole.Alone)}";

    /// <inheritdoc/>
    public override string InYear(string text, int year) => $"{text} {Year(year)}";

    /// <inheritdoc/>
    public override string Season(int season, int year, DateRole role) =>
        season == 4 ? $"winter {Years(year, year + 1)}" : InYear(SeasonName(season, role), year);

    /// <inheritdoc/>
    public override string SeasonName(int season, DateRole role) => Pick("spring|summer|autumn", season - 1);

    /// <inheritdoc/>
    public override string Year(int year) => year switch
    {
        < 1 => $"{Plain(1 - year)} BCE",
        < FirstPlainYear => $"{Plain(year)} CE",
        _ => Plain(year),
    };

    /// <inheritdoc/>
    public override string Decade(int firstYear, DateRole role) =>
        $"{Article(role)}{Plain(firstYear)}s{(firstYear < FirstPlainYear ? " CE" : null)}";

    /// <inheritdoc/>
    public override string Century(int number, bool isBeforeEra, DateRole role) =>
        $"{Article(role)}{Ordinal(number)} century{(isBeforeEra ? " BCE" : null)}";

    /// <inheritdoc/>
    public override string InRole(string date, DateRole role, bool isApproximate, bool isUncertain)
    {
        string preposition = role switch
        {
            DateRole.Since => "since ",
            DateRole.From => "from ",
            DateRole.To => "to ",
            DateRole.Until => "until ",
            DateRole.NotLater => "no later than ",
            DateRole.NotBefore => "no earlier than ",
            _ => "",
        };
        return $"{preposition}{(isUncertain ? "perhaps " : null)}{(isApproximate ? "about " : null)}{date}";
    }

    /// <inheritdoc/>
    public override string Span(string first, string last, bool isShort) => isShort ? $"{first}–{last}" : $"{first} – {last}";

    /// <inheritdoc/>
    public override string Years(int first, int last) => Span(Year(first), Year(last), first >= FirstPlainYear);

    /// <inheritdoc/>
    public override string Between(string first, string last) => $"between {first} and {last}";

    /// <inheritdoc/>
    public override string BetweenYears(int first, int last) => Between(Year(first), Year(last));

    /// <inheritdoc/>
    public override string OneOfYears(string years) => years;

    /// <inheritdoc/>
    public override string EndUnknown(string text) => $"{text}, end unknown";

    /// <inheritdoc/>
    public override string StartUnknown(string text) => $"{text}, start unknown";

    /// <inheritdoc/>
    public override string Hijri(int year, int? month, int? day)
    {
        const string Months = "Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qa'da|Dhu al-Hijja";
        string before = day is { } number ? $"{Plain(number)} " : "";
        return month is { } place ? $"{before}{Pick(Months, place - 1)} {Plain(year)} AH" : $"{Plain(year)} AH";
    }

    /// <inheritdoc/>
    public override string Count(decimal number, Magnitude magnitude, string? noun, bool isGoverned) => Join(
        Number(number),
        magnitude == Magnitude.One ? null : Pick("million|billion|trillion", (int)magnitude - 1),
        noun is null ? null : Pick(noun, magnitude == Magnitude.One && number == 1 ? 0 : 1));

    /// <inheritdoc/>
    public override string? Noun(string name) => name switch
    {
        "USD" => "dollar|dollars",
        "KZT" => "tenge",
        "SAR" => "Saudi riyal|Saudi riyals",
        "EUR" => "euro|euros",
        "GBP" => "pound sterling|pounds sterling",
        "RUB" => "rouble|roubles",
        "CNY" => "yuan",
        "AED" => "UAE dirham|UAE dirhams",
        "XDR" => "special drawing right|special drawing rights",
        "person" => "person|people",
        "percent" => "per cent",
        "t" => "tonne|tonnes",
        _ => null,
    };

    /// <summary>Units that are no symbols are English nouns in the singular.</summary>
    public override string ForeignNoun(string name)
    {
        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
            {
                return name;
            }
        }

        return name.Length < 3 || name[^1] == 's' ? name
            : name[^1] == 'y' && name[^2] is not ('a' or 'e' or 'o' or 'u') ? $"{name}|{name[..^1]}ies"
            : $"{name}|{name}s";
    }

    /// <inheritdoc/>
    public override string Range(string low, string high, bool isShort) => $"{low} to {high}";

    /// <inheritdoc/>
    public override string About(string number) => $"about {number}";

    /// <inheritdoc/>
    public override string AtLeast(string number) => $"at least {number}";

    /// <inheritdoc/>
    public override string AtMost(string number) => $"up to {number}";

    /// <inheritdoc/>
    public override string NoAmount => "no sum named";

    /// <inheritdoc/>
    public override string WithBest(string range, string best) => $"{range}, best estimate {best}";

    private static string Article(DateRole role) => role == DateRole.Alone ? "" : "the ";

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{Plain(number)}th",
        (_, 1) => $"{Plain(number)}st",
        (_, 2) => $"{Plain(number)}nd",
        (_, 3) => $"{Plain(number)}rd",
        _ => $"{Plain(number)}th",
    };
}
