using System.Text.Json;

namespace KzSaData.Tool.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Every_schema_that_a_seed_names_is_written()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();

        CommandRun run = CommandRun.In(seeds.Root, "schema");

        run.Code.Should().Be(ExitCode.Done);
        foreach (string seed in Directory.EnumerateFiles(seeds.Path, "*.json", SearchOption.AllDirectories).Where(path => !path.Contains("schema", StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(seed));
            string schema = Path.Combine(Path.GetDirectoryName(seed)!, document.RootElement.GetProperty("$schema").GetString()!);
            File.Exists(schema).Should().BeTrue("{0} names it", seed);
        }

        CommandRun.In(seeds.Root, "check").Code.Should().Be(ExitCode.Done, "schemas are no seeds");
    }

    [Fact]
    public void A_check_finds_schemas_that_were_edited_are_missing_or_stand_for_nothing()
    {
        using SmallSeeds seeds = new();
        CommandRun.In(seeds.Root, "schema");
        CommandRun.In(seeds.Root, "schema", "--check").Should().Be(new CommandRun(ExitCode.Done, string.Empty, string.Empty));

        seeds.Delete("schema/actor.json");
        seeds.Write("schema/event.json", "{}");
        seeds.Write("schema/treatise.json", "{}");
        CommandRun run = CommandRun.In(seeds.Root, "schema", "--check");

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Should().BeEquivalentTo("seeds/schema/actor.json", "seeds/schema/event.json", "seeds/schema/treatise.json");
        CommandRun.In(seeds.Root, "schema").Lines.Single().Should().EndWith("2 written, 1 deleted");
        CommandRun.In(seeds.Root, "schema", "--check").Code.Should().Be(ExitCode.Done);
    }
}
