namespace KzSaData.Tool.Output;

/// <summary>A paragraph of an answer; an empty one is a blank line.</summary>
internal sealed record Line(string Text, Ink Ink = Ink.Plain) : Part;
