using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>By which rules what an image holds besides its rows was derived: a number for each set of rules.</summary>
/// <remarks>Where a number is another than the library's, what was derived by these rules is made from the rows instead, as an index that is not there.</remarks>
internal static class Derivations
{
    private const int Folding = 0;
    private const int Support = 1;

    /// <summary>Whether the words of an image are folded as this library folds.</summary>
    public static bool HasWords(ImageReader image) => Has(image, Folding, WordFolding.Version);

    /// <summary>Whether what follows from the rule of support was made by the rule of a number.</summary>
    public static bool HasSupport(ImageReader image, uint rule) => Has(image, Support, rule);

    /// <summary>The section for the rules of this library.</summary>
    /// <param name="supportRule">The number of its rule of support.</param>
    public static ByteSink Write(uint supportRule)
    {
        ByteSink numbers = new();
        numbers.U32(WordFolding.Version);
        numbers.U32(supportRule);
        return numbers;
    }

    private static bool Has(ImageReader image, int place, uint number)
    {
        Section numbers = image.Section(TableId.None, SectionKind.Derivations, sizeof(uint));
        return numbers.Count > place && numbers.U32(place * sizeof(uint)) == number;
    }
}
