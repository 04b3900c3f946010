using KzSaData.Seeds.Files;

namespace KzSaData.Tool.Wording;

/// <summary>The language of an answer, looked up as BCP 47 does: in any case, along the tag.</summary>
internal static class LanguageChoice
{
    private static readonly (string Language, string Script)[] known = [("en", "Latn"), ("kk", "Cyrl"), ("ru", "Cyrl"), ("ar", "Arab")];

    /// <summary>The languages that there are.</summary>
    public static IEnumerable<string> All => known.Select(static one => one.Language);

    /// <exception cref="UsageException">There is no such language. Whoever wanted another one is not given English without a word.</exception>
    public static string Of(string tag)
    {
        string[] parts = tag.Split('-', '_');
        string? script = parts.Skip(1).FirstOrDefault(static part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return known.FirstOrDefault(one => Same(one.Language, parts[0]) && (script is null || Same(one.Script, script))).Language ?? throw new UsageException($"no such language '{UnknownCode.Shown(tag)}'; there are {string.Join(", ", All)}.");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
