namespace KzSaData.Tool.Output;

/// <summary>A part of an answer: a line of words, or a sheet.</summary>
internal abstract record Part;
