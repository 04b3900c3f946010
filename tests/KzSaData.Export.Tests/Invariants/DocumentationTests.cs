using KzSaData.TestKit.Libraries;

namespace KzSaData.Export.Tests.Invariants;

/// <summary>Everything public says what it is; every type says whether threads may share it.</summary>
public sealed class DocumentationTests
{
    private static readonly Documentation Docs = new(ExportAssembly.Library);

    [Fact]
    public void Every_public_type_has_a_summary() => Docs.TypesWithout("summary").Should().BeEmpty();

    [Fact]
    public void Every_public_type_says_whether_threads_may_share_it() =>
        Docs.TypesWithout("threadsafety").Where(type => !type.IsEnum).Should().BeEmpty("each has <threadsafety> in its documentation; enums need none");

    [Fact]
    public void Every_public_member_has_a_summary_or_inherits_one() => Docs.SilentMembers.Should().BeEmpty();

    [Fact]
    public void Every_parameter_is_explained() => Docs.SilentParameters.Should().BeEmpty();
}
