namespace KzSaData.Data.Tests.Texts;

/// <summary>A text changes in all its languages, or somebody has seen that the others still say the same.</summary>
public sealed class ReadTextsTests
{
    private static readonly Dictionary<string, string> Approved = ReadTexts.Approved();

    [Fact]
    public void No_language_is_left_behind_by_the_English()
    {
        IEnumerable<string> left =
            from text in SeedTexts.All
            let line = Approved.GetValueOrDefault(text.Place)
            where line is not null
            let languages = ReadTexts.LeftBehind(line, text).ToArray()
            where languages.Length > 0
            select $"{text.Place} ({string.Join(", ", languages)}): {text.English}";

        string.Join('\n', left).Should().BeEmpty("the English of these texts is another than when they were last read, and the languages in brackets are not. Adapt them; where they still say the same, take the line of the text out of {0} and approve", ReadTexts.Path);
    }

    // A text whose English has moved alone keeps its old line, so that approving does not hide it.
    [Fact]
    public void Every_text_was_read() => SeedTexts.All
        .Select(static text => Approved.GetValueOrDefault(text.Place) is { } line && ReadTexts.LeftBehind(line, text).Any() ? line : ReadTexts.Line(text))
        .ShouldBeApproved(ReadTexts.Path, "These texts are new or others than when somebody last read their languages side by side. Read them, in every language.");

    [Theory]
    [InlineData("x en:8a798890 ru:cdc5ed90", "", "neither has changed")]
    [InlineData("x en:00000000 ru:00000000", "", "both have")]
    [InlineData("x en:8a798890 ru:00000000", "", "the Russian alone was mended")]
    [InlineData("x en:00000000 ru:cdc5ed90", "ru", "the English moved alone")]
    [InlineData("x en:00000000", "", "the Russian is new")]
    public void The_English_alone_may_not_move(string line, string left, string because) =>
        string.Join(' ', ReadTexts.LeftBehind(line, new SeedText("x", new Dictionary<string, string> { ["en"] = "yes", ["ru"] = "да" }))).Should().Be(left, because);
}
