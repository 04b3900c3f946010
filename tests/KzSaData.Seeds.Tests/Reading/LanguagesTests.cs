namespace KzSaData.Seeds.Tests.Reading;

/// <summary>A dataset says itself in which languages its texts are.</summary>
public sealed class LanguagesTests
{
    private const string Four = """
        "languages": [
            { "tag": "en", "script": "Latn" },
            { "tag": "kk", "script": "Cyrl" },
            { "tag": "ru", "script": "Cyrl" },
            { "tag": "ar", "script": "Arab" }
          ],
        """;

    public static TheoryData<string> Unreadable => new()
    {
        string.Empty,
        "\"languages\": [],",
        "\"languages\": null,",
        "\"languages\": \"en\",",
        "\"languages\": [\"en\"],",
        "\"languages\": [{ \"tag\": null, \"script\": null }],",
        "\"languages\": [{ \"tag\": \"\", \"script\": \"Latn\" }],",
        "\"languages\": [{ \"tag\": \"en\", \"script\": \"latin\" }],",
        "\"languages\": [{ \"tag\": 1, \"script\": 2 }],",
        "\"languages\": [{ \"tag\": \"en\", \"script\": \"Latn\" }, { \"tag\": \"en\", \"script\": \"Latn\" }],",
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Languages_that_cannot_be_read_are_an_error_of_the_release_alone(string languages)
    {
        using SmallSeeds seeds = new();
        Replace(seeds, Four, languages);

        SeedException refused = Assert.Throws<SeedException>(() => Dataset.FromSeeds(seeds.Path));

        refused.Errors.Should().NotBeEmpty().And.OnlyContain(error => Path.GetFileName(error.Path) == "release.json");
    }

    [Fact]
    public void A_dataset_need_not_be_in_English()
    {
        using SmallSeeds seeds = new();
        Replace(seeds, Four, "\"languages\": [{ \"tag\": \"ru\", \"script\": \"Cyrl\" }, { \"tag\": \"kk\", \"script\": \"Cyrl\" }],");
        foreach (string file in Directory.GetFiles(seeds.Path, "*.json", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(
                File.ReadAllText(file).Replace("\"summary\": { \"en\": \"A visit that took place in September.\" }", "\"summary\": { \"ru\": \"Визит состоялся в сентябре.\" }", StringComparison.Ordinal),
                ",? *\"(en|ar)\": \"[^\"]*\"", string.Empty).Replace("{,", "{", StringComparison.Ordinal));
        }

        using Dataset data = Dataset.FromSeeds(seeds.Path);

        data.Verify();
        data.Release.Languages.Should().Equal("ru", "kk");
        data.Events["1994-visit"].Title.ToString().Should().Be("Первый визит");
        KnownClasses.Of(data, KnownClassNames.Default).SelectMany(static known => known.Ids).Select(static id => id.Description).Should().Contain("1994-09 · Первый визит");
        SnapshotText.Files(data).Single(static file => file.Name == "event.txt").Text.Should().Contain("title: Первый визит");
        new DatasetDifference(data, data).Records.Should().BeEmpty();
    }

    private static void Replace(SmallSeeds seeds, string old, string current)
    {
        string path = Path.Combine(seeds.Path, "release.json");
        string text = File.ReadAllText(path);
        text.Should().Contain(old.ReplaceLineEndings("\n"));
        File.WriteAllText(path, text.Replace(old.ReplaceLineEndings("\n"), current, StringComparison.Ordinal));
    }
}
