namespace KzSaData.Export.Tables;

/// <summary>A code that a column may hold.</summary>
/// <param name="Code">The code.</param>
/// <param name="Label">What it is called in a language.</param>
internal sealed record Category(string Code, Func<string, string> Label);
