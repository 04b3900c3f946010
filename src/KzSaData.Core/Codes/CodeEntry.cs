using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>One code of a list: its fixed number, its code in JSON and its labels.</summary>
/// <remarks>
/// The labels are one text until somebody asks for one: whoever reads a dataset needs the codes of all lists, and the
/// labels of few.
/// </remarks>
/// <threadsafety>Immutable but for what it keeps once it was asked, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(CodeEntryConverter))]
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
    /// <param name="language">A language tag or the name of a culture, looked up as in a <see cref="LocalizedText"/>; one that finds nothing gets the first of <see cref="CodeList.Languages"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Label(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Labels[Math.Max(0, LabelLanguages.All.PlaceOf(language))];
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
