namespace KzSaData.Tool.Output;

/// <summary>What stands in a column of a row: in words for people, and exactly for programs.</summary>
/// <param name="Text">The words, in the language that was asked for.</param>
/// <param name="Code">The exact value, such as a code or a date in EDTF; null where it is the words.</param>
/// <param name="Ink">What it is to the reader.</param>
internal readonly record struct Cell(string? Text, string? Code = null, Ink Ink = Ink.Plain)
{
    /// <summary>The words, without what would move the cursor or break a row: data of others may hold anything.</summary>
    public string Words => TextLine.Clean(Text ?? string.Empty);

    /// <summary>The value for programs.</summary>
    public string Exact => Code ?? Text ?? string.Empty;

    public static implicit operator Cell(string? text) => new(text);

    public static Cell Of(int number) => new(Invariant.Text(number));
}
