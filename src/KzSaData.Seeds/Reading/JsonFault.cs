using System.Buffers;
using System.Globalization;
using System.Text;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>Says in plain words why a file is no JSON from a place on, and what to do.</summary>
internal static class JsonFault
{
    private const int Deepest = 16;
    private static readonly SearchValues<char> TypographicMarks = SearchValues.Create("“”„‟«»‘’‚‛″‹›");

    /// <summary>Words by which other programs say that there is nothing.</summary>
    private static readonly string[] Nothings = ["null", "none", "nil", "nan", "undefined", "na"];

    /// <summary>What is wrong at the place where a reader gave up.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="offset">The byte at which it is no JSON any more.</param>
    public static string Describe(ReadOnlySpan<byte> file, int offset)
    {
        JsonPlace place = JsonPlace.At(file, offset);
        Rune.DecodeFromUtf8(file[offset..], out Rune rune, out _);
        string found = rune.ToString();
        return offset >= file.Length ? AtEnd(file, place)
            : place.IsInText ? InText(file, offset, rune)
            : OfMarks(file, offset, found)
            ?? OfNumber(file, offset, place, rune)
            ?? OfBrackets(file, place, found)
            ?? OfOrder(file, offset, place, rune)
            ?? $"{Quotation.Of(found)} does not belong here";
    }

    private static string AtEnd(ReadOnlySpan<byte> file, JsonPlace place) =>
        place.IsInText ? "the closing quotation mark of the last text is missing"
        : place.Previous == '\0' ? "the file is empty; 'kzsa new' begins a seed"
        : place.Depth > 0 ? $"the '{place.Open.Bracket}' of line {Line(file, place.Open.Offset)} is never closed; add '{Closing(place.Open.Bracket)}' where it ends"
        : "the file ends too early";

    private static string InText(ReadOnlySpan<byte> file, int offset, Rune rune) => rune.Value switch
    {
        '\n' or '\r' => $"the text runs over the end of its line; {(HasMark(file, offset) ? "it may end in a typographic quotation mark: write \"" : "close it with \", or join the lines")}",
        '\t' => "there is a tab in the text; write a blank",
        < ' ' => $"there is a control character (U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}) in the text; remove it",
        _ => "there is a backslash in the text that begins nothing; write \\\\ for one that is meant, or leave it out",
    };

    private static string? OfMarks(ReadOnlySpan<byte> file, int offset, string found)
    {
        ReadOnlySpan<byte> rest = file[offset..];
        return rest.StartsWith("<<<<<<<"u8) || rest.StartsWith("======="u8) || rest.StartsWith(">>>>>>>"u8) ? "git has left both sides of a merge here; keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>"
            : rest.StartsWith("//"u8) || rest.StartsWith("/*"u8) || found == "#" ? "JSON has no comments; remove it, and write what readers should know into a \"note\""
            : found.AsSpan().ContainsAny(TypographicMarks) ? $"{found} is a typographic quotation mark, as word processors make it; write the straight one: \""
            : found is "'" or "`" ? "quotation marks are double: write \""
            : found == "<" ? "this is a page in HTML or XML, and no JSON; write the seed itself, or begin it with 'kzsa new'"
            : null;
    }

    private static string? OfNumber(ReadOnlySpan<byte> file, int offset, JsonPlace place, Rune rune)
    {
        bool afterDigit = char.IsAsciiDigit(place.Previous);
        bool isDigit = rune.Value is >= '0' and <= '9';
        bool afterComma = place.Previous == ',' && place.PreviousOffset > 0 && char.IsAsciiDigit((char)file[place.PreviousOffset - 1]);
        return isDigit && (afterComma || afterDigit) && (place.ExpectsName || afterDigit) ? "a number is written in one piece, without commas, points or blanks between thousands: 45000000"
            : place.ExpectsValue && rune.Value is '+' or '.' ? "a number begins with a digit: 5, 0.5"
            : place.ExpectsValue && (Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol || rune.Value == '~') ? $"'{rune}' is no part of a number; the currency has a member of its own, and \"about\" is a \"qualifier\""
            : (afterDigit || place.Previous is '.' or '-') && place.PreviousOffset == offset - 1 && !IsStructure(rune) ? "a number has digits and at most one point, and nothing else: no unit, sign or exponent; write it out in full: 45000000"
            : null;
    }

    private static string? OfBrackets(ReadOnlySpan<byte> file, JsonPlace place, string found) => found switch
    {
        "}" or "]" when place.Depth == 0 => $"'{found}' closes nothing; remove it",
        "}" or "]" when place.Previous == ',' => $"the comma before this '{found}' is one too many; remove it",
        "}" or "]" when place.Previous == ':' => "the value is missing; write it, or leave the member out where nothing is known",
        "}" or "]" when place.FollowsName => "the member has a name and no value; write ': ' and the value, or leave it out",
        "}" or "]" => $"'{found}' does not close the '{place.Open.Bracket}' of line {Line(file, place.Open.Offset)}; close that with '{Closing(place.Open.Bracket)}' first",
        "," when place.Previous == ':' => "the value is missing; write it, or leave the member out where nothing is known",
        "," when place.Previous is ',' or '{' or '[' or '\0' => "there is a comma too many; remove it",
        "{" or "[" when place.Depth >= Deepest => "brackets lie deeper in each other than in any seed; one is not closed",
        _ => null,
    };

    private static string? OfOrder(ReadOnlySpan<byte> file, int offset, JsonPlace place, Rune rune)
    {
        string word = Word(file, offset);
        return place.FollowsName ? $"a colon belongs between the name of a member and its value, and not {Quotation.Of(rune.ToString())}"
            : place.ExpectsName ? $"the name of a member stands in double quotes{(word.Length > 0 ? $": \"{word}\"" : string.Empty)}"
            : place.Depth == 0 && place.Previous != '\0' ? "something follows behind the end of the seed; remove it, or a bracket before this is closed too early"
            : word.Length > 0 && Nothings.Any(nothing => word.StartsWith(nothing[..2], StringComparison.OrdinalIgnoreCase) && nothing.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? $"{Quotation.Of(word)} is no value; leave the member out where nothing is known"
            : word.Length > 0 ? $"text stands in double quotes: \"{word}\""
            : place.ExpectsValue ? $"a value is expected here, in double quotes where it is text, and not {Quotation.Of(rune.ToString())}"
            : $"a comma is missing before this{(rune.Value == '"' ? ", or a quotation mark within the text, which is written \\\"" : string.Empty)}";
    }

    // The letters around a place: a reader stops at the first that is none of a word that it knows.
    private static string Word(ReadOnlySpan<byte> file, int offset)
    {
        int start = offset;
        while (start > 0 && char.IsAsciiLetter((char)file[start - 1]))
        {
            start--;
        }

        int end = offset;
        while (end < file.Length && end - start < 40 && (char.IsAsciiLetterOrDigit((char)file[end]) || (end > start && file[end] == '-')))
        {
            end++;
        }

        return char.IsAsciiLetter((char)file[start]) ? Encoding.ASCII.GetString(file[start..end]) : string.Empty;
    }

    private static bool HasMark(ReadOnlySpan<byte> file, int offset)
    {
        int start = file[..offset].LastIndexOf((byte)'\n') + 1;
        return Encoding.UTF8.GetString(file[start..offset]).AsSpan().TrimEnd(" ,\r").ContainsAny(TypographicMarks);
    }

    private static bool IsStructure(Rune rune) => rune.Value is ',' or ':' or '}' or ']' or '{' or '[' or '"' or ' ' or '\n' or '\r' or '\t';

    private static char Closing(char bracket) => bracket == '{' ? '}' : ']';

    private static string Line(ReadOnlySpan<byte> file, int offset) => (file[..offset].Count((byte)'\n') + 1).ToString(CultureInfo.InvariantCulture);
}
