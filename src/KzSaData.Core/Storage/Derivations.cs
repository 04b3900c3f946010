using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>By which rules what an image holds besides its rows was derived: a number for each set of rules.</summary>
/// <remarks>Where a number is another than the library's, what was derived by these rules is made from the rows instead, as an index that is not there.</remarks>
internal static class Derivations
{
    private const int FoldingAt = 0;

    /// <summary>Whether the words of an image are folded as this library folds.</summary>
    public static bool HasWords(ImageReader image)
    {
        Section numbers = image.Section(TableId.None, SectionKind.Derivations, sizeof(uint));
        return numbers.Count > 0 && numbers.U32(FoldingAt) == WordFolding.Version;
    }

    /// <summary>The section for the rules of this library.</summary>
    public static ByteSink Write()
    {
        ByteSink numbers = new();
        numbers.U32(WordFolding.Version);
        numbers.U32(0); // Reserved for the rule of support.
        return numbers;
    }
}
