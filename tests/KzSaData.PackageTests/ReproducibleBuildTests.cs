using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

public sealed class ReproducibleBuildTests(CleanCopy copy) : IClassFixture<CleanCopy>
{
    [Fact]
    public void A_clean_copy_builds_when_only_one_sample_is_asked_for_and_the_same_bytes_come_out_anywhere()
    {
        copy.FirstBuild.Succeeded();
        using CopyElsewhere other = new();
        other.FirstBuild.Succeeded();

        other.Products.Should().HaveCount(3).And.BeEquivalentTo(copy.Products);
    }

    [Fact]
    public void A_build_without_a_change_does_not_compile_the_seeds_again()
    {
        copy.Build().Succeeded();
        DateTime stamp = File.GetLastWriteTimeUtc(copy.Compiled("compiled.stamp"));

        copy.Build().Succeeded();

        File.GetLastWriteTimeUtc(copy.Compiled("compiled.stamp")).Should().Be(stamp);
    }

    [Fact]
    public void A_seed_that_comes_or_goes_is_noticed()
    {
        string seed = copy.At("seeds", "places", "a-place-for-this-test.json");
        File.WriteAllText(seed, """
            {
              "$schema": "../schema/place.json",
              "id": "a-place-for-this-test",
              "kind": "city",
              "name": { "en": "A place", "kk": "Бір жер", "ru": "Место", "ar": "مكان" },
              "country": "kazakhstan"
            }

            """);
        copy.BuildSeeds().Succeeded();
        File.ReadAllText(copy.Compiled("KnownPlaces.g.cs")).Should().Contain("APlaceForThisTest");

        File.Delete(seed);
        copy.BuildSeeds().Succeeded();
        File.ReadAllText(copy.Compiled("KnownPlaces.g.cs")).Should().NotContain("APlaceForThisTest");
    }

    [Fact]
    public void A_slip_in_a_seed_fails_the_build_at_its_line_with_the_way_out()
    {
        byte[] image = File.ReadAllBytes(copy.Compiled("dataset.kzsa"));
        string seed = Directory.EnumerateFiles(copy.At("seeds", "investments")).Order(StringComparer.Ordinal).First(path => File.ReadAllText(path).Contains("\"acwa-power\"", StringComparison.Ordinal));
        string[] lines = File.ReadAllLines(seed);
        int line = Array.FindIndex(lines, text => text.Contains("\"acwa-power\"", StringComparison.Ordinal));
        string right = lines[line];

        lines[line] = right.Replace("\"acwa-power\"", "\"acwa-powr\"", StringComparison.Ordinal);
        File.WriteAllLines(seed, lines);
        ProcessRun build = copy.Build();
        lines[line] = right;
        File.WriteAllLines(seed, lines);

        build.ExitCode.Should().NotBe(0);
        build.Output.Should().MatchRegex($@"{System.Text.RegularExpressions.Regex.Escape(seed)}\({line + 1},\d+\): error KZ\d+: [^\n]*'acwa-powr'[^\n]*did you mean 'acwa-power'\?");
        File.ReadAllBytes(copy.Compiled("dataset.kzsa")).Should().Equal(image, "what is wrong must not replace what was right");
    }
}
