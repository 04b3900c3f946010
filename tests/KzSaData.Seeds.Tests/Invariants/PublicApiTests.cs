using KzSaData.TestKit.Libraries;

namespace KzSaData.Seeds.Tests.Invariants;

/// <summary>The names that other people's programs are built on.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Nothing_public_changes_without_being_approved() => PublicApi.ShouldBeApproved(SeedsAssembly.Library, "tests/KzSaData.Seeds.Tests/Invariants/public-api.txt");

    [Fact]
    public void The_library_depends_on_the_engine_and_on_dates_alone() =>
        SeedsAssembly.Library.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !IsOfTheRuntime(name)).Should().BeEquivalentTo(["KzSaData.Core", "NodaTime"]);

    private static bool IsOfTheRuntime(string name) => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{name}.dll"));
}
