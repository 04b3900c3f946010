namespace KzSaData.Seeds.Syntax;

/// <summary>A language that texts of seeds may be in.</summary>
/// <param name="Tag">The language tag (BCP 47), such as <c>kk</c>: the name of the member that holds the text.</param>
/// <param name="Script">The script that its texts are written in (ISO 15924), such as <c>Cyrl</c>.</param>
internal sealed record SeedLanguage(string Tag, string Script);
