namespace KzSaData.Samples.Tests;

public sealed class PrivateRecordsTests
{
    [Fact]
    public async Task Own_records_are_queried_with_the_published_ones_and_saved()
    {
        using TemporaryFolder scratch = new();
        Outcome outcome = await Sample.Run("PrivateRecords", "--out", scratch.At("private.kzsa"));

        outcome.ShouldSucceed();
        Dataset published = KzSaDataset.Current;
        outcome.Output.Should().Contain($"{published.Records.Count} published records, 2 of your own");
        outcome.Lines.Should().Contain(static line => line.StartsWith("own ", StringComparison.Ordinal) && line.Contains("Steppe Towers", StringComparison.Ordinal));
        outcome.Output.Should().Contain("Tower factory for the Zhetysu wind farm (Inside a counted amount)");
        using Dataset saved = Dataset.Open(scratch.At("private.kzsa"));
        saved.Verify();
        saved.Investments["steppe-towers-order"].From[0].Id.Should().Be(KnownActors.AcwaPower);
        saved.Records.Count.Should().Be(published.Records.Count + 2);
        outcome.Output.Should().Contain(saved.Release.ContentHash[..12]);
    }

    [Fact]
    public async Task A_wrong_seed_is_reported_at_its_place_and_nothing_is_saved()
    {
        using TemporaryFolder scratch = new();
        string seed = scratch.At("investments", "steppe-towers-order.json");
        foreach (string file in Directory.EnumerateFiles(Repository.At("samples", "PrivateRecords", "seeds"), "*.json", SearchOption.AllDirectories))
        {
            string copy = scratch.At(Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await File.WriteAllTextAsync(seed, (await File.ReadAllTextAsync(seed)).Replace("acwa-power", "acwa-powr", StringComparison.Ordinal));
        Outcome outcome = await Sample.Run("PrivateRecords", "--seeds", scratch.Path, "--out", scratch.At("private.kzsa"));

        outcome.ExitCode.Should().Be(1);
        outcome.Error.Should().MatchRegex(@"steppe-towers-order\.json\(\d+,\d+\): error KZ\d+: .*did you mean 'acwa-power'\?\n$");
        File.Exists(scratch.At("private.kzsa")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--seeds", "/no/such/folder")]
    [InlineData("--out", "/no/such/folder/private.kzsa")]
    public async Task What_cannot_be_read_or_written_is_one_clear_error(string option, string path)
    {
        using TemporaryFolder scratch = new();
        string[] output = option == "--out" ? [] : ["--out", scratch.At("private.kzsa")];
        Outcome outcome = await Sample.Run("PrivateRecords", [option, path, .. output]);

        outcome.ExitCode.Should().Be(1);
        outcome.Error.Should().Contain("/no/such/folder").And.NotContain("   at ");
        outcome.Error.Trim().Should().NotContain("\n");
    }

    [Fact]
    public async Task Bad_options_are_refused() => (await Sample.Run("PrivateRecords", "--folder", "x")).ShouldBeMisuse("--seeds", "--out");
}
