using KzSaData.TestKit.Libraries;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>The names that other people's programs are built on.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Nothing_public_changes_without_being_approved() => PublicApi.ShouldBeApproved(CoreAssembly.Library, "tests/KzSaData.Core.Tests/Invariants/public-api.txt");
}
