using System.Text;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>A seed as text in which « stands where an error is expected.</summary>
internal sealed class MarkedSeed(TableId id, string marked)
{
    private const string Mark = "«";

    private readonly Table table = Tables.Of(id);

    /// <summary>The seed of a table that has every member, with one piece of it replaced.</summary>
    public static MarkedSeed Full(TableId table, string old, string marked)
    {
        string text = FullSeeds.Text(table);
        text.Split(old).Should().HaveCount(2, "'{0}' is to stand once in the {1}", old, table);
        return new MarkedSeed(table, text.Replace(old, marked, StringComparison.Ordinal));
    }

    /// <summary>The file as errors name it.</summary>
    public string Path => table.File == TableFile.Folder ? $"seeds/{table.Path}/sample.json" : $"seeds/{table.Path}";

    /// <summary>Expects one error and no other, at the mark.</summary>
    public void ShouldBreak(string code, params string[] fragments)
    {
        SeedError error = Errors().Should().ContainSingle().Which;
        error.Code.Should().Be(code, error.Message);
        error.Path.Should().Be(Path);
        (error.Line, error.Column).Should().Be(TextPlace.Of(marked, Mark), error.Message);
        foreach (string fragment in fragments)
        {
            error.Message.Should().Contain(fragment);
        }
    }

    public void ShouldBreakNothing() => Errors().Should().BeEmpty();

    private IReadOnlyList<SeedError> Errors() => SeedReader.Read(table, Path, Encoding.UTF8.GetBytes(marked.Replace(Mark, string.Empty, StringComparison.Ordinal)), TestLanguages.Four).Errors;
}
