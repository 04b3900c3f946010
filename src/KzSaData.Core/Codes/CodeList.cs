namespace KzSaData.Codes;

/// <summary>A list of codes with their labels: what an enum member is called in JSON, in seeds and by readers.</summary>
/// <remarks>Codes are added at the end and withdrawn, never deleted or renumbered: the values run from 1 in the order of the entries.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
internal sealed partial class CodeList
{
    private readonly CodeEntry[] entries;

    /// <summary>Makes a list.</summary>
    /// <param name="name">The name of the enum that it belongs to.</param>
    /// <param name="entries">The codes; the first has the value 1, each other one more than that before it.</param>
    public CodeList(string name, params CodeEntry[] entries)
    {
        Name = name;
        this.entries = entries;
    }

    /// <summary>The name of the enum that the list belongs to.</summary>
    public string Name { get; }

    /// <summary>The codes in order of their values.</summary>
    public IReadOnlyList<CodeEntry> Entries => entries;

    /// <summary>Whether a value has a code.</summary>
    /// <param name="value">The value of an enum member.</param>
    public bool Contains(int value) => value >= 1 && value <= entries.Length;

    /// <summary>Finds the value of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="value">The value of the enum member, or 0.</param>
    /// <returns>Whether the list has the code.</returns>
    public bool TryGetValue(string? code, out int value)
    {
        foreach (CodeEntry entry in entries)
        {
            if (string.Equals(entry.Code, code, StringComparison.Ordinal))
            {
                value = entry.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value of an enum member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    public string Code(int value) => Entry(value).Code;

    /// <summary>The label of a value in a language.</summary>
    /// <param name="value">The value of an enum member.</param>
    /// <param name="language">A language code, alone or as the start of a culture name: <c>kk</c>, <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    /// <exception cref="ArgumentException">The language is none of <see cref="Languages"/>.</exception>
    public string Label(int value, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        CodeEntry entry = Entry(value);
        int hyphen = language.IndexOf('-', StringComparison.Ordinal);
        int index = IndexOf(language.AsSpan(0, hyphen < 0 ? language.Length : hyphen));
        return index >= 0 ? entry.Labels[index] : throw NoSuch(language);
    }

    private CodeEntry Entry(int value) => Contains(value)
        ? entries[value - 1]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{Name} has no member with this value");

    private static ArgumentException NoSuch(string language) =>
        new($"no labels in the language '{language}'; there are {string.Join(", ", Languages.SkipLast(1))} and {Languages[^1]}", nameof(language));
}
