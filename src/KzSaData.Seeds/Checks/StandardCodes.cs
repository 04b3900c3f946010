using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Codes of standards in text fields: that there is such a language or country, and that the last digit of an ISBN fits the others.</summary>
internal static class StandardCodes
{
    private static readonly Field Language = SourceFields.ObjectType.Find("language")!;
    private static readonly Field Isbn = SourceFields.ObjectType.Find("isbn")!;
    private static readonly Field Region = PlaceFields.ObjectType.Find("iso3166-2")!;
    private static readonly Field[] Countries = [ActorFields.ObjectType.Find("iso3166")!, PublisherFields.ObjectType.Find("country")!];

    // ISO 639-1.
    private static readonly HashSet<string> KnownLanguages = new(
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".Split(' '),
        StringComparer.Ordinal);

    // ISO 3166-1.
    private static readonly HashSet<string> KnownCountries = new(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Reports a code that its standard does not have.</summary>
    public static void Check(Field field, TextToken token, Findings findings)
    {
        string text = token.Text;
        if (field == Language && !KnownLanguages.Contains(text))
        {
            findings.Add(SeedRule.UnknownStandardCode, token.Offset, $"ISO 639-1 has no language '{text}'; write its two letters, such as en, kk, ru or ar");
        }
        else if ((Countries.Contains(field) && !KnownCountries.Contains(text)) || (field == Region && !KnownCountries.Contains(text[..2])))
        {
            findings.Add(SeedRule.UnknownStandardCode, token.Offset, $"ISO 3166-1 has no country '{text[..2]}'; write its two letters, such as KZ or SA");
        }
        else if (field == Isbn && !IsIsbn(text))
        {
            findings.Add(SeedRule.InvalidIsbn, token.Offset, $"'{text}' is no ISBN: its last digit does not fit the others, or there are not 10 or 13 of them; copy it anew");
        }
    }

    private static bool IsIsbn(string text)
    {
        string digits = text.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        bool areDigits = digits.Length > 0 && digits[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[^1]) || (digits.Length == 10 && digits[^1] is 'X'));
        return areDigits && digits.Length switch
        {
            10 => digits.Select((digit, i) => (10 - i) * (digit == 'X' ? 10 : digit - '0')).Sum() % 11 == 0,
            13 => digits.Select(static (digit, i) => (i % 2 == 0 ? 1 : 3) * (digit - '0')).Sum() % 10 == 0,
            _ => false,
        };
    }
}
