namespace KzSaData.TestKit;

/// <summary>Says which rule a folder of seeds breaks, where, and in which words.</summary>
public static class RuleExpectation
{
    /// <summary>Expects one error and no other.</summary>
    /// <param name="seeds">The folder.</param>
    /// <param name="code">The code of the rule.</param>
    /// <param name="path">The file.</param>
    /// <param name="place">Text that occurs once in the file; the error is at its beginning.</param>
    /// <param name="message">The message in full.</param>
    public static void ShouldBreak(this SeedFiles seeds, string code, string path, string place, string message)
    {
        (int line, int column) = seeds.PlaceOf(path, place);
        seeds.Compile().Errors.Should().Equal(new SeedError(code, message, path, line, column));
    }

    /// <summary>Expects errors of these codes at these files, in this order.</summary>
    public static void ShouldBreak(this SeedFiles seeds, params (string Code, string Path)[] expected) =>
        seeds.Compile().Errors.Select(error => (error.Code, error.Path)).Should().Equal(expected);

    public static void ShouldBreakNothing(this SeedFiles seeds) => seeds.Compile().Errors.Should().BeEmpty();
}
