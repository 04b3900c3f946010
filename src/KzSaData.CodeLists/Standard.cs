namespace KzSaData.CodeLists;

/// <summary>A vocabulary of others that a list translates into, by a method.</summary>
/// <param name="Key">What codes call it.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Summary">What the method answers, as XML.</param>
/// <param name="Remarks">More on it, or null.</param>
/// <param name="Returns">What is returned.</param>
internal sealed record Standard(string Key, string Method, string Summary, string? Remarks, string Returns);
