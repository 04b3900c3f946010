using KzSaData.CodeLists.Reading;

namespace KzSaData.CodeLists;

/// <summary>One code of a list.</summary>
/// <param name="Value">The value of the member of the enum.</param>
/// <param name="Text">The code itself.</param>
/// <param name="Name">The name of the member.</param>
/// <param name="Summary">What the member means, as XML.</param>
/// <param name="Withdrawn">Why it is no longer used, or null.</param>
/// <param name="Labels">The labels by language.</param>
/// <param name="Standards">What it is in the vocabularies of others, by the key of each.</param>
internal sealed record Code(int Value, string Text, string Name, string Summary, string? Withdrawn, Dictionary<string, string> Labels, IReadOnlyDictionary<string, JsonNode> Standards);
