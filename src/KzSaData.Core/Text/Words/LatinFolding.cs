using System.Text;

namespace KzSaData.Values;

/// <summary>Latin letters without their accents, dots and strokes, and what is two letters in one.</summary>
internal static class LatinFolding
{
    // The letters from U+00C0 to U+024F; a dot for one that stays as it is, or is several.
    private const string Extended =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.lllllll" +
        "lllnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "................................oo.............uu..............." +
        ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo" +
        "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    // The letters from U+1E00 to U+1EFF.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    // The Roman numerals from U+2170 to U+217F.
    private const string Numerals = "i.ii.iii.iv.v.vi.vii.viii.ix.x.xi.xii.l.c.d.m";

    /// <summary>Appends a small letter, or what it stands for.</summary>
    public static void Append(StringBuilder folded, char letter)
    {
        char plain = letter switch
        {
            >= '\u00C0' and <= '\u024F' => Extended[letter - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => Additional[letter - '\u1E00'],
            'ª' => 'a',
            'º' => 'o',
            _ => '.',
        };
        if (plain != '.')
        {
            folded.Append(plain);
        }
        else if (letter is >= '\u2170' and <= '\u217F')
        {
            AppendNumeral(folded, letter - '\u2170');
        }
        else
        {
            folded.Append(Several(letter) ?? letter.ToString());
        }
    }

    private static string? Several(char letter) => letter switch
    {
        'æ' or 'ǣ' or 'ǽ' => "ae",
        'œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'þ' => "th",
        'ĳ' => "ij",
        'ǆ' or 'ǅ' or 'ǳ' or 'ǲ' => "dz",
        'ǉ' or 'ǈ' => "lj",
        'ǌ' or 'ǋ' => "nj",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private static void AppendNumeral(StringBuilder folded, int number)
    {
        foreach (Range numeral in Numerals.AsSpan().Split('.'))
        {
            if (number-- == 0)
            {
                folded.Append(Numerals.AsSpan()[numeral]);
            }
        }
    }
}
