namespace KzSaData.Values;

/// <summary>Why a text is no EDTF date: the place, and the rule with the way out.</summary>
/// <param name="position">Index of the character, from 0.</param>
/// <param name="rule">The rule and the way out, to follow "at character n: ".</param>
internal readonly struct EdtfError(int position, string rule)
{
    /// <summary>Index of the character, from 0.</summary>
    public int Position { get; } = position;

    /// <summary>The rule that is broken and the way out. Rules are constants, so that a refusal costs nothing.</summary>
    public string Rule { get; } = rule;

    /// <summary>The exception that says so.</summary>
    /// <param name="text">The whole text.</param>
    public FormatException ToException(string text) =>
        new($"{Quotation.Of(text)} is not a date: at character {Position + 1}: {Rule}");
}
