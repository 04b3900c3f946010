namespace KzSaData.Values;

/// <summary>The script that a language is written in unless its tag says another.</summary>
internal static class UsualScript
{
    // The registry of BCP 47 ("Suppress-Script"): a script (ISO 15924), and the languages that are usually written in it.
    private static string[] Registry =>
    [
        "Arab ar fa ps ur",
        "Armn hy",
        "Beng as bn",
        "Blis zbl",
        "Cyrl ab be bg kk mk ru uk",
        "Deva hi kok mai mr ne",
        "Ethi am ti",
        "Geor ka",
        "Grek el",
        "Gujr gu",
        "Guru pa",
        "Hebr he iw yi",
        "Jpan ja",
        "Khmr km",
        "Knda kn",
        "Kore ko",
        "Laoo lo",
        "Latn af ay bs ca ch cs cy da de dsb en eo es et eu fi fj fo fr frr frs fy ga gl gn gsw gv hr hsb ht hu id in is it kl la lb ln lt lv men mg mh mo ms mt na nb nd nds niu nl nn no nr nso ny om pl pt qu rm rn ro rw sg sk sl sm so sq ss st sv sw tem tkl tl tmh tn to tpi tr ts tvl ve vi xh zu",
        "Mlym ml",
        "Mymr my",
        "Nkoo nqo",
        "Orya or",
        "Sinh si",
        "Taml ta",
        "Telu te",
        "Thaa dv",
        "Thai th",
        "Tibt dz",
    ];

    /// <summary>The script of a language; null where the registry names none, as for languages with several.</summary>
    /// <param name="language">The language in any case, without further subtags.</param>
    public static string? Of(ReadOnlySpan<char> language)
    {
        foreach (string row in Registry)
        {
            foreach (Range word in row.AsSpan().Split(' '))
            {
                if (language.Equals(row.AsSpan()[word], StringComparison.OrdinalIgnoreCase))
                {
                    return row[..4];
                }
            }
        }

        return null;
    }
}
