namespace KzSaData.Data.Tests.Texts;

/// <summary>A text of a seed in the languages that it has.</summary>
/// <param name="Place">Where it stands: the seed and the members that lead to it, such as <c>events/some-visit/notes/0/text</c>.</param>
/// <param name="In">The text by language.</param>
internal sealed record SeedText(string Place, IReadOnlyDictionary<string, string> In)
{
    public string English => In["en"];

    public IEnumerable<(string Language, string Text)> Others => In.Where(static text => text.Key != "en").Select(static text => (text.Key, text.Value));
}
