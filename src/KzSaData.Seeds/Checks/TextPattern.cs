using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Checks;

/// <summary>Matches text with the patterns of fields, a small part of regular expressions: <c>^[A-Z]{2}-[A-Z0-9]{1,3}$</c>.</summary>
/// <remarks>Anchors, literals, <c>\.</c>, classes of characters, and <c>+ * {n} {n,m}</c> after one of these. Each takes as many
/// characters as it can and gives none back, so a piece must not begin with what the one before it can take.</remarks>
internal static class TextPattern
{
    /// <summary>Whether a text matches a pattern.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="pattern">A pattern of a field; it begins with <c>^</c>.</param>
    /// <exception cref="NotSupportedException">The pattern has more than is known here.</exception>
    public static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        ReadOnlySpan<char> rest = pattern[1..];
        while (rest.Length > 0 && rest is not "$")
        {
            ReadOnlySpan<char> piece = Piece(ref rest);
            (int least, int most) = Repetition(ref rest);
            int count = 0;
            while (count < most && count < text.Length && Fits(text[count], piece))
            {
                count++;
            }

            if (count < least)
            {
                return false;
            }

            text = text[count..];
        }

        return rest.IsEmpty || text.IsEmpty;
    }

    private static ReadOnlySpan<char> Piece(ref ReadOnlySpan<char> rest)
    {
        int length = rest[0] switch
        {
            '[' => rest.IndexOf(']') + 1,
            '\\' => 2,
            '(' or ')' or '|' or '.' or '?' or '^' => throw new NotSupportedException($"the pattern of a field has '{rest[0]}', which TextPattern does not know"),
            _ => 1,
        };
        ReadOnlySpan<char> piece = rest[..length];
        rest = rest[length..];
        return piece;
    }

    private static (int Least, int Most) Repetition(ref ReadOnlySpan<char> rest)
    {
        switch (rest.Length == 0 ? '\0' : rest[0])
        {
            case '+':
                rest = rest[1..];
                return (1, int.MaxValue);
            case '*':
                rest = rest[1..];
                return (0, int.MaxValue);
            case '{':
                int end = rest.IndexOf('}');
                ReadOnlySpan<char> bounds = rest[1..end];
                int comma = bounds.IndexOf(',');
                rest = rest[(end + 1)..];
                return comma < 0 ? (Number(bounds), Number(bounds)) : (Number(bounds[..comma]), Number(bounds[(comma + 1)..]));
            default:
                return (1, 1);
        }
    }

    private static bool Fits(char c, ReadOnlySpan<char> piece)
    {
        if (piece[0] != '[')
        {
            return c == piece[^1];
        }

        ReadOnlySpan<char> members = piece[1..^1];
        while (members.Length > 0)
        {
            bool isRange = members.Length > 2 && members[1] == '-';
            if (isRange ? c >= members[0] && c <= members[2] : c == members[0])
            {
                return true;
            }

            members = members[(isRange ? 3 : 1)..];
        }

        return false;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
