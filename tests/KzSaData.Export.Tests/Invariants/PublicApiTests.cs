using System.Runtime.CompilerServices;
using KzSaData.TestKit.Libraries;

namespace KzSaData.Export.Tests.Invariants;

/// <summary>The names that other people's programs are built on, and what the library is built on itself.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Nothing_public_changes_without_being_approved() => PublicApi.ShouldBeApproved(ExportAssembly.Library, "tests/KzSaData.Export.Tests/Invariants/public-api.txt");

    [Fact]
    public void It_sees_of_the_engine_what_everybody_sees() =>
        typeof(Dataset).Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), false).Cast<InternalsVisibleToAttribute>()
            .Select(static friend => friend.AssemblyName).Should().NotContain("KzSaData.Export");
}
