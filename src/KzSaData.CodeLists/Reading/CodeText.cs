namespace KzSaData.CodeLists.Reading;

/// <summary>How codes are written, and what they are called in C#.</summary>
internal static class CodeText
{
    /// <summary>Whether a text is words of small letters and digits with hyphens between them.</summary>
    public static bool IsKebabCase(string text) => text.Split('-').All(word => word.Length > 0 && word.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9')));

    /// <summary>The name of a code in C#: <c>part-of</c> is <c>PartOf</c>.</summary>
    public static string ToPascalCase(string code) => string.Concat(code.Split(['-'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
