namespace KzSaData.Tool.Tests.Commands;

public sealed class FormatCommandTests
{
    [Fact]
    public void Formatting_changes_the_form_once_and_what_is_said_never()
    {
        using SmallSeeds seeds = new();
        byte[] before = Compiled(seeds);

        CommandRun first = CommandRun.In(seeds.Root, "format");
        CommandRun second = CommandRun.In(seeds.Root, "format");

        first.Lines.Single().Should().MatchRegex("^6 files, [1-6] formatted$");
        second.Lines.Should().Equal("6 files, 0 formatted");
        Compiled(seeds).Should().Equal(before);
        Directory.EnumerateFiles(seeds.Path, ".*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_check_says_where_a_seed_is_out_of_form_and_changes_nothing()
    {
        using SmallSeeds seeds = new();
        CommandRun.In(seeds.Root, "format");
        string path = Path.Combine(seeds.Path, "actors", "kazakhstan.json");
        string canonical = File.ReadAllText(path);
        CommandRun.In(seeds.Root, "format", "--check").Should().Be(new CommandRun(ExitCode.Done, "6 files, 0 not in canonical form" + Environment.NewLine, string.Empty));

        (int line, int column) = TextPlace.Of(canonical, "\"kind\"");
        File.WriteAllText(path, canonical.Replace("  \"kind\"", "    \"kind\"", StringComparison.Ordinal));
        CommandRun run = CommandRun.In(seeds.Root, "format", "--check");

        run.Code.Should().Be(ExitCode.NotCanonical);
        run.Lines[0].Should().Match($"seeds/actors/kazakhstan.json({line},{column}): warning KZ0120*format*");
        File.ReadAllText(path).Should().NotBe(canonical);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{ \"id\": \"kazakhstan\", \"unknown\": 1 }")]
    public void What_cannot_be_read_is_reported_and_left_alone(string text)
    {
        using SmallSeeds seeds = new();
        seeds.Write("actors/kazakhstan.json", text);

        CommandRun run = CommandRun.In(seeds.Root, "format");

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines[0].Should().StartWith("seeds/actors/kazakhstan.json(");
        File.ReadAllText(Path.Combine(seeds.Path, "actors", "kazakhstan.json")).Should().Be(text + "\n");
    }

    private static byte[] Compiled(SmallSeeds seeds)
    {
        using Dataset dataset = Dataset.FromSeeds(seeds.Path);
        return ImageBytes.Of(dataset).Bytes;
    }
}
