using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Reading;

/// <summary>Reads the text or number of one field and checks it against the rules of its type.</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ValueReader(Findings findings)
{
    /// <summary>The most characters that an id may have.</summary>
    public const int LongestId = 80;
    private const int LongestNumber = 40;

    // RFC 3986 has them in no part of an address.
    private static readonly char[] NoAddressHas = [.. "{}<>\"^|\\`"];

    /// <summary>Reads a value that stands in quotes.</summary>
    /// <returns>The value, or null where there is none to go on with.</returns>
    public Node? Text(Field field, TextToken token)
    {
        string text = token.Text;
        if (text.Length == 0 || text.StartsWith(SeedFile.Placeholder, StringComparison.Ordinal))
        {
            return Wrong(SeedRule.NoValue, token, text.Length == 0
                ? $"'{field.Name}' is empty; {FieldPhrase.WayOut(field)}"
                : $"'{field.Name}' still has the placeholder of the skeleton; fill it in{(field.IsRequired ? string.Empty : ", or leave the member out where nothing is known")}");
        }

        if (field.Type == FieldType.Text && TextPlaceholder.Is(text))
        {
            return Wrong(SeedRule.NoValue, token, $"{Quotation.Of(text)} says nothing; write what '{field.Name}' is to say{(field.IsRequired ? string.Empty : ", or leave the member out where nothing is known")}");
        }

        return field.Type switch
        {
            FieldType.Code => Code(field, token),
            FieldType.Date => Date(token),
            FieldType.Hijri => Hijri(token),
            FieldType.Url => Url(field, token),
            FieldType.Text => Words(field, token),
            _ => new TextNode(text, token.Offset),
        };
    }

    /// <summary>Reads a number from its digits.</summary>
    /// <returns>The value, or null where there is none to go on with.</returns>
    public Node? Number(Field field, ReadOnlySpan<byte> utf8, int offset)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        if (utf8.Length > LongestNumber || !DecimalText.TryParse(digits[..Encoding.ASCII.GetChars(utf8, digits)], out decimal value))
        {
            findings.Add(SeedRule.InvalidNumber, offset, $"'{field.Name}' is to be written out with at most 28 digits and without an exponent{FieldPhrase.SuchAs(field)}");
            return null;
        }

        if (field.Type == FieldType.Integer && (value < 0 || value >= int.MaxValue || value != decimal.Truncate(value)))
        {
            findings.Add(SeedRule.InvalidNumber, offset, $"'{field.Name}' is a count: a whole number from 0 on{FieldPhrase.SuchAs(field)}");
            return null;
        }

        // Dividing by one with 28 decimals drops trailing zeros, so that 1.50 and 1.5 are one value in the image too.
        return new NumberNode(value == 0 ? 0 : value / 1.0000000000000000000000000000m, offset);
    }

    private NumberNode? Code(Field field, TextToken token)
    {
        if (field.Codes!.TryGetValue(token.Text, out int value))
        {
            // What may be left out is left out of the tree, so that both ways to write it are the same record.
            return token.Text == field.Default ? null : new NumberNode(value, token.Offset);
        }

        // However long the list is: who knows none of its codes has to see them.
        string[] codes = [.. field.Codes.Entries.Select(entry => entry.Code)];
        string wayOut = FieldPhrase.DidYouMean(token.Text, codes, $"there are {string.Join(", ", codes)}");
        Wrong(SeedRule.UnknownCode, token, $"'{field.Name}' has no code {Quotation.Of(token.Text)}; {wayOut}");
        return null;
    }

    private Node? Date(TextToken token) => EdtfDate.TryParse(token.Text, out EdtfDate? date)
        ? new TextNode(date.ToString(), token.Offset)
        : Wrong(SeedRule.InvalidDate, token, ReasonOf(() => EdtfDate.Parse(token.Text)));

    private Node? Hijri(TextToken token) => HijriPeriod.TryParse(token.Text, out HijriPeriod? period)
        ? new TextNode(period.ToString(), token.Offset)
        : Wrong(SeedRule.InvalidHijri, token, ReasonOf(() => HijriPeriod.Parse(token.Text)));

    private Node? Url(Field field, TextToken token)
    {
        string text = token.Text;
        bool isAddress = (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Host.Length > 0
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
        if (isAddress && text.IndexOfAny(NoAddressHas) is int at and >= 0)
        {
            return Wrong(SeedRule.InvalidUrl, token, $"no address has the character '{text[at]}'; it is a rest of a template or of quotation marks, or is written %{(int)text[at]:X2}");
        }

        if (isAddress && AddressHost.Problem(new Uri(text)) is { } problem)
        {
            return Wrong(SeedRule.StrangeAddress, token, problem);
        }

        if (isAddress)
        {
            TextCharacters.Check(token, findings);
            return new TextNode(text, token.Offset);
        }

        return Wrong(SeedRule.InvalidUrl, token, $"{Quotation.Of(text)} is no web address; write all of it, from http:// or https:// on, without blanks{FieldPhrase.SuchAs(field)}");
    }

    private TextNode Words(Field field, TextToken token)
    {
        string text = token.Text;
        if (field == RecordFields.IdField)
        {
            if (text.Length > LongestId || !IdSyntax.IsValid(text))
            {
                Wrong(SeedRule.MalformedId, token, $"{Quotation.Of(text)} is no id: lower-case Latin letters and digits, single hyphens between them, at most {LongestId} characters{FieldPhrase.SuchAs(field)}");
            }
            else if (DeviceNames.Contain(text))
            {
                Wrong(SeedRule.DeviceName, token, $"'{text}' is the name of a device on Windows, where its file could not be checked out; say more in the id");
            }
        }
        else if (!GuidanceBook.Of(field).Matches(text))
        {
            Wrong(SeedRule.PatternMismatch, token, $"{Quotation.Of(text)} is not what '{field.Name}' holds: {field.Description.TrimEnd('.')}{FieldPhrase.SuchAs(field)}");
        }
        else
        {
            bool isClean = TextCharacters.Check(token, findings);
            TextNormality.Check(token, findings);
            TextMarkup.Check(token, findings);
            if (isClean)
            {
                StandardCodes.Check(field, token, findings);
            }
        }

        return new TextNode(text, token.Offset);
    }

    private Node? Wrong(string code, TextToken token, string message)
    {
        findings.Add(code, token.Offset, message);
        return null;
    }

    // The types explain themselves in their exceptions; they are asked only once something is wrong.
    private static string ReasonOf(Action parse)
    {
        try
        {
            parse();
            return string.Empty;
        }
        catch (FormatException refusal)
        {
            return refusal.Message;
        }
    }
}
