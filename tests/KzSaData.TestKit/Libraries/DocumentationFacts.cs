namespace KzSaData.TestKit.Libraries;

/// <summary>Everything public says what it is; every type says whether threads may share it.</summary>
/// <param name="library">The library that this is asked of.</param>
public abstract class DocumentationFacts(Library library)
{
    private readonly Documentation docs = new(library);

    [Fact]
    public void Every_public_type_has_a_summary() => docs.TypesWithout("summary").Should().BeEmpty();

    [Fact]
    public void Every_public_type_says_whether_threads_may_share_it() =>
        docs.TypesWithout("threadsafety").Where(static type => !type.IsEnum).Should().BeEmpty("each has <threadsafety> in its documentation; enums need none");

    [Fact]
    public void Every_public_member_has_a_summary_or_inherits_one() => docs.SilentMembers.Should().BeEmpty();

    [Fact]
    public void Every_parameter_is_explained() => docs.SilentParameters.Should().BeEmpty();
}
