namespace KzSaData.Seeds.Tests.Writing;

public sealed class RealSeedsFormatTests
{
    [Fact]
    public void Formatting_the_seeds_of_the_repository_loses_nothing_and_changes_nothing_the_second_time()
    {
        int files = 0;
        foreach ((Schema.Table table, string path, byte[] content) in RealSeeds.Files())
        {
            files++;
            byte[]? once = SeedFormatter.Canonical(table, path, content, RealSeeds.Languages, out IReadOnlyList<SeedError> errors);
            errors.Should().BeEmpty();
            byte[]? twice = SeedFormatter.Canonical(table, path, once!, RealSeeds.Languages, out _);
            (twice is not null && twice.AsSpan().SequenceEqual(once)).Should().BeTrue("{0} is in canonical form once formatted", path);
            Lines(table, path, once!).Should().Equal(Lines(table, path, content), "{0} says the same in any form", path);
            CanonicalForm.Fault(System.Text.Encoding.UTF8.GetString(once!)).Should().BeNull("{0} was formatted", path);
        }

        files.Should().BeGreaterThan(100);
    }

    private static IEnumerable<string> Lines(Schema.Table table, string path, byte[] content) => SeedReader.Read(table, path, content, RealSeeds.Languages).Seeds.Select(seed => JsonLine.Of(seed.Value));
}
