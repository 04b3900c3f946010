namespace KzSaData.CodeLists;

/// <summary>A list of codes, as its file has it.</summary>
/// <param name="Name">The name of the enum.</param>
/// <param name="Summary">What the enum says, as XML.</param>
/// <param name="One">What one member is called, with its article: "a kind of event".</param>
/// <param name="Many">What the members are called: "kinds of event".</param>
/// <param name="Parameter">The name of a parameter that takes a member.</param>
/// <param name="Standards">The vocabularies of others that it translates into.</param>
/// <param name="Codes">The codes, in order.</param>
internal sealed record CodeList(string Name, string Summary, string One, string Many, string Parameter, IReadOnlyList<Standard> Standards, IReadOnlyList<Code> Codes)
{
    /// <summary>What one member is called, without an article.</summary>
    public string Noun { get; } = One.StartsWith("a ", StringComparison.Ordinal) ? One.Substring(2) : One.StartsWith("an ", StringComparison.Ordinal) ? One.Substring(3) : One;
}
