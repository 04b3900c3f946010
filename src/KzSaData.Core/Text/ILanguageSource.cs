namespace KzSaData.Values;

/// <summary>What a text is read from, language by language.</summary>
internal interface ILanguageSource
{
    /// <summary>The text in the language of a place; null where it is not in that language. The first is always there.</summary>
    string? Read(int place);
}
