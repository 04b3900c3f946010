namespace KzSaData.Codes;

/// <summary>One code of a list: its fixed number, its code in JSON and its labels.</summary>
/// <remarks>
/// The labels are one text until somebody asks for one: whoever reads a dataset needs the codes of all lists, and the
/// labels of few.
/// </remarks>
/// <threadsafety>Immutable but for what it keeps once it was asked, and therefore safe to use from several threads.</threadsafety>
internal sealed class CodeEntry
{
    private readonly string lines;
    private string[]? labels;

    /// <summary>Makes an entry.</summary>
    /// <param name="value">The value of the enum member.</param>
    /// <param name="code">The code in JSON, seeds and exports.</param>
    /// <param name="labels">The labels, a line in each of <see cref="CodeList.Languages"/>, in that order.</param>
    public CodeEntry(int value, string code, string labels)
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
    public IReadOnlyList<string> Labels => labels ??= lines.Split('\n');
}
