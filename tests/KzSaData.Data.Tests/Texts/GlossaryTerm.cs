namespace KzSaData.Data.Tests.Texts;

/// <summary>How one thing is called in each language, and how it is not.</summary>
/// <param name="Id">The id of the term.</param>
/// <param name="En">What it is called in English; a word in brackets says which sense is meant.</param>
/// <param name="Kk">In Kazakh.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="Ar">In Arabic.</param>
/// <param name="Forbidden">By language, beginnings of words that are wrong for it.</param>
/// <param name="Note">What an editor should know.</param>
internal sealed record GlossaryTerm(string Id, string En, string Kk, string Ru, string Ar, IReadOnlyDictionary<string, IReadOnlyList<string>>? Forbidden, string? Note)
{
    /// <summary>The English words that are looked for.</summary>
    public string English => En.Split('(')[0].Trim();
}
