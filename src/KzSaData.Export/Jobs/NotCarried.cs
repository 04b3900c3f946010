using System.Globalization;

namespace KzSaData;

/// <summary>Something that the dataset holds and a format cannot carry.</summary>
/// <param name="What">What it is, as a code for programs, such as <c>missing-kinds</c>.</param>
/// <param name="Words">The same in a sentence for people, in English.</param>
/// <param name="Count">How often it occurs.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record NotCarried(string What, string Words, long Count)
{
    /// <summary>The sentence and how often, such as <c>Links to records that are not exported are left out. (12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Words} ({Count})");
}
