using System.Diagnostics.CodeAnalysis;

namespace KzSaData.Values;

/// <summary>What an id looks like, whatever it stands for.</summary>
internal static class IdSyntax
{
    /// <summary>Whether a text has lower-case Latin letters and digits only, with single hyphens between them.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        char previous = '-';
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && (c != '-' || previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }
}
