using KzSaData.TestKit.Libraries;

namespace KzSaData.Seeds.Tests.Invariants;

/// <summary>The names that other people's programs are built on.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Nothing_public_changes_without_being_approved() => PublicApi.ShouldBeApproved(SeedsAssembly.Library, "tests/KzSaData.Seeds.Tests/Invariants/public-api.txt");

    [Fact]
    public void Beside_the_framework_it_depends_on_the_engine_and_on_NodaTime_alone() =>
        SeedsAssembly.Library.Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal))
            .Should().BeEquivalentTo("KzSaData.Core", "NodaTime");
}
