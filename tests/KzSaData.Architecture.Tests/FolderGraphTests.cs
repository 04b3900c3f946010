namespace KzSaData.Architecture.Tests;

/// <summary>Knots and pairs, as the measure counts them.</summary>
public class FolderGraphTests
{
    [Fact]
    public void A_knot_is_found_also_where_no_two_folders_refer_to_each_other()
    {
        FolderGraph graph = House.Graph(House.With(new SourceFile("Text/Late.cs", "namespace House;\nrecord Late(Event It);\n")));

        graph.Knots().Should().BeEquivalentTo(
            new[] { new[] { "Dates", "Model", "Text" }, ["Citations", "Json"] }, options => options.WithStrictOrdering());
        graph.MutualPairs().Should().Equal(("Citations", "Json"));
    }

    [Fact]
    public void A_folder_that_refers_to_nothing_counts_and_is_in_no_knot()
    {
        FolderGraph graph = new(["Model", "Text"], [new Reference("Model/Event.cs", 1, "Model", "Model", "Event")]);

        graph.Folders.Should().Equal("Model", "Text");
        graph.Knots().Should().BeEmpty();
    }
}
