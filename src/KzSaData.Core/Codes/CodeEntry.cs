namespace KzSaData;

/// <summary>One code of a list: its fixed number, its code in JSON and its labels.</summary>
/// <remarks>
/// The labels are one text until somebody asks for one: whoever reads a dataset needs the codes of all lists, and the
/// labels of few.
/// </remarks>
/// <threadsafety>Immutable but for what it keeps once it was asked, and therefore safe to use from several threads.</threadsafety>
public sealed class CodeEntry
{
    private readonly string lines;
    private string[]? labels;

    /// <summary>Makes an entry.</summary>
    /// <param name="value">The value of the enum member.</param>
    /// <param name="code">The code in JSON, seeds and exports.</param>
    /// <param name="labels">The labels, a line in each of <see cref="CodeList.Languages"/>, in that order.</param>
    internal CodeEntry(int value, string code, string labels)
    {
        Value = value;
        Code = code;
        lines = labels;
    }

    /// <summary>The value of the enum member.</summary>
    public int Value { get; }

    /// <summary>The code in JSON, seeds and exports.</summary>
    public string Code { get; }

    /// <summary>The labels, one in each of <see cref="CodeList.Languages"/>, in that order.</summary>
    internal IReadOnlyList<string> Labels => labels ??= lines.Split('\n');

    /// <summary>What the code is called in a language, as in the heading of a table.</summary>
    /// <param name="language">A language code, alone or as the start of a culture name: <c>kk</c>, <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">The language is none of <see cref="CodeList.Languages"/>.</exception>
    public string Label(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        int hyphen = language.IndexOf('-', StringComparison.Ordinal);
        int index = CodeList.IndexOf(language.AsSpan(0, hyphen < 0 ? language.Length : hyphen));
        return index >= 0 ? Labels[index] : throw NoSuch(language);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static ArgumentException NoSuch(string language) =>
        new($"no labels in the language '{language}'; there are {string.Join(", ", CodeList.Languages.SkipLast(1))} and {CodeList.Languages[^1]}", nameof(language));
}
