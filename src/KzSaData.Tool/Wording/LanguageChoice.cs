using KzSaData.Seeds.Files;

namespace KzSaData.Tool.Wording;

/// <summary>The language of an answer, looked up as BCP 47 does: in any case, along the tag, else English.</summary>
internal static class LanguageChoice
{
    private const int LongestTag = 64;

    private static readonly (string Language, string Script)[] known = [("en", "Latn"), ("kk", "Cyrl"), ("ru", "Cyrl"), ("ar", "Arab")];

    /// <exception cref="UsageException">The tag is none.</exception>
    public static string Of(string tag)
    {
        if (tag.Length is 0 or > LongestTag || !tag.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new UsageException("The language is no language tag; write en, kk, ru or ar.");
        }

        string[] parts = tag.Split('-', '_');
        string? script = parts.Skip(1).FirstOrDefault(static part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return known.FirstOrDefault(one => Same(one.Language, parts[0]) && (script is null || Same(one.Script, script))).Language ?? "en";
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
