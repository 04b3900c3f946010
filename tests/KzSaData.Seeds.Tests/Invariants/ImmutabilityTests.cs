namespace KzSaData.Seeds.Tests.Invariants;

/// <summary>What users hold cannot be changed, by them or by us.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void Errors_of_seeds_cannot_be_changed()
    {
        SeedFiles seeds = SeedFiles.Good.Change("events/visit-1994.json", "\"visit\"", "\"vist\"");
        using TemporaryFolder folder = new();
        seeds.WriteTo(folder.Path);

        IReadOnlyList<SeedError> errors = Assert.Throws<SeedException>(() => Dataset.FromSeeds(folder.Path)).Errors;

        errors.Should().ContainSingle();
        errors.Should().NotBeAssignableTo<SeedError[]>().And.NotBeAssignableTo<List<SeedError>>();
    }
}
