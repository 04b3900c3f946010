namespace KzSaData.Seeds.Syntax;

/// <summary>The codes of the rules that a seed can break by its form; each has an entry in the contributors' guide.</summary>
internal static class SeedRule
{
    /// <summary>The file is not valid JSON in UTF-8.</summary>
    public const string InvalidJson = "KZ0101";

    /// <summary>The type has no member of that name.</summary>
    public const string UnknownMember = "KZ0102";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "KZ0103";

    /// <summary>A member stands twice in an object.</summary>
    public const string DuplicateMember = "KZ0104";

    /// <summary>The value is not of the JSON type that the member holds.</summary>
    public const string WrongType = "KZ0105";

    /// <summary>The value is null, empty, or a placeholder that nobody filled in.</summary>
    public const string NoValue = "KZ0106";

    /// <summary><c>$schema</c> is missing, wrong or not first.</summary>
    public const string WrongSchema = "KZ0107";

    /// <summary>The id is not the name of the file.</summary>
    public const string IdIsNotFileName = "KZ0108";

    /// <summary>The id is malformed.</summary>
    public const string MalformedId = "KZ0109";

    /// <summary>A file or folder lies where none is expected, or has an unexpected name.</summary>
    public const string StrayFile = "KZ0110";

    /// <summary>The file is too large.</summary>
    public const string TooLarge = "KZ0111";

    /// <summary>Seeds that extend a dataset list other languages than it has.</summary>
    public const string OtherLanguages = "KZ0112";

    /// <summary>The id is a name that no file can have on Windows.</summary>
    public const string DeviceName = "KZ0113";

    /// <summary>The file is not in canonical form.</summary>
    public const string NotCanonical = "KZ0120";

    /// <summary>The text is no code of the list.</summary>
    public const string UnknownCode = "KZ0201";

    /// <summary>The text is no EDTF date.</summary>
    public const string InvalidDate = "KZ0202";

    /// <summary>The text is no hijri year, month or day.</summary>
    public const string InvalidHijri = "KZ0203";

    /// <summary>The text is no http or https address.</summary>
    public const string InvalidUrl = "KZ0204";

    /// <summary>The text does not match the pattern of the field.</summary>
    public const string PatternMismatch = "KZ0205";

    /// <summary>The number is out of range, not whole, or not written out.</summary>
    public const string InvalidNumber = "KZ0206";

    /// <summary>ISO 4217 has no such currency.</summary>
    public const string UnknownCurrency = "KZ0207";

    /// <summary>The text is not in normal form C, or has presentation forms.</summary>
    public const string NotNormalised = "KZ0208";

    /// <summary>The text has characters or blanks that do not belong there.</summary>
    public const string StrayCharacter = "KZ0209";

    /// <summary>The text is not in the script of its language.</summary>
    public const string WrongScript = "KZ0210";

    /// <summary>Low, best and high do not fit each other or the qualifier.</summary>
    public const string InvalidEstimate = "KZ0211";

    /// <summary>The coordinates are out of range or incomplete.</summary>
    public const string InvalidCoordinates = "KZ0212";

    /// <summary>A list says the same thing twice.</summary>
    public const string DuplicateItem = "KZ0213";

    /// <summary>A standard has no such code of a language or a country.</summary>
    public const string UnknownStandardCode = "KZ0214";

    /// <summary>The last digit of an ISBN does not fit the others.</summary>
    public const string InvalidIsbn = "KZ0215";

    /// <summary>The text has tags or named characters of a page in it.</summary>
    public const string Markup = "KZ0216";

    /// <summary>The text is in a neighbouring language of the same script.</summary>
    public const string OtherLanguage = "KZ0217";

    /// <summary>The address leads to a private machine, carries a password, is endless, or has a host that looks like another.</summary>
    public const string StrangeAddress = "KZ0218";

    /// <summary>Two rows of a table have one id.</summary>
    public const string DuplicateId = "KZ0301";

    /// <summary>Records of two kinds have one id.</summary>
    public const string IdOfAnotherKind = "KZ0302";

    /// <summary>The id was retired and may not be used again.</summary>
    public const string RetiredId = "KZ0303";

    /// <summary>A reference leads nowhere.</summary>
    public const string UnknownReference = "KZ0312";

    /// <summary>A reference leads to a retired id.</summary>
    public const string RetiredReference = "KZ0313";
}
