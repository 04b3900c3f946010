namespace KzSaData;

/// <summary>One thing that is wrong with a seed: where it is, which rule it breaks and what to do.</summary>
/// <param name="Code">The rule, such as <c>KZ0312</c>; each has an entry in the contributors' guide.</param>
/// <param name="Message">What is wrong and the way out.</param>
/// <param name="Path">The file, as it was given or found.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in characters, from 1.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record SeedError(string Code, string Message, string Path, int Line, int Column)
{
    /// <summary>The error in the format that MSBuild, IDEs and CI understand: <c>file(line,column): error CODE: message</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): error {Code}: {Message}";
}
