using KzSaData.Values;

namespace KzSaData;

/// <summary>A list of codes with their labels: what an enum member is called in JSON, in seeds and by readers.</summary>
/// <remarks>Codes are added at the end and withdrawn, never deleted or renumbered: the values run from 1 in the order of the entries.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class CodeList
{
    /// <summary>The code that says that nobody knows, in lists that have one.</summary>
    internal const string Unknown = "unknown";

    private readonly CodeEntry[] entries;

    /// <summary>Makes a list.</summary>
    /// <param name="name">The name of the enum that it belongs to.</param>
    /// <param name="entries">The codes; the first has the value 1, each other one more than that before it.</param>
    internal CodeList(string name, params CodeEntry[] entries)
    {
        Name = name;
        this.entries = entries;
        Entries = Array.AsReadOnly(entries);
    }

    /// <summary>The name of the enum that the list belongs to.</summary>
    public string Name { get; }

    /// <summary>The languages of the labels, in the order in which each entry has them; the first stands in for all that there are not.</summary>
    public static IReadOnlyList<string> Languages => LabelLanguages.All.Tags;

    /// <summary>The codes in order of their values.</summary>
    public IReadOnlyList<CodeEntry> Entries { get; }

    /// <summary>Whether a value has a code.</summary>
    /// <param name="value">The value of an enum member.</param>
    internal bool Contains(int value) => value >= 1 && value <= entries.Length;

    /// <summary>Finds the value of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="value">The value of the enum member, or 0.</param>
    /// <returns>Whether the list has the code.</returns>
    internal bool TryGetValue(string? code, out int value)
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

    /// <summary>The value of a code; codes are compared exactly.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The list has no such code; the message names the nearest, and all of them.</exception>
    internal int Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (TryGetValue(code, out int value))
        {
            return value;
        }

        string[] codes = Array.ConvertAll(entries, static entry => entry.Code);
        string wayOut = NearestMatch.Of(code, codes) is { } nearest ? $"did you mean '{nearest}'? There" : "there";
        throw new FormatException($"{Quotation.Of(code)} is no code of {Name}; {wayOut} are {string.Join(", ", codes)}");
    }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value of an enum member.</param>
    /// <param name="name">What the caller calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    internal string Code(int value, string name = "value") => Entry(value, name).Code;

    /// <summary>The label of a value in a language.</summary>
    /// <param name="value">The value of an enum member.</param>
    /// <param name="language">A language tag or the name of a culture; one that finds nothing gets the first language.</param>
    /// <param name="name">What the caller calls the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    internal string Label(int value, string language, string name = "value")
    {
        ArgumentNullException.ThrowIfNull(language);
        return Entry(value, name).Label(language);
    }

    /// <summary>The entry of a value.</summary>
    /// <param name="value">The value of an enum member.</param>
    /// <param name="name">What the caller calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such value.</exception>
    internal CodeEntry Entry(int value, string name = "value") => Contains(value)
        ? entries[value - 1]
        : throw new ArgumentOutOfRangeException(name, value, $"{Name} has no member with this value");

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name;
}
