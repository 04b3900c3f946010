using KzSaData.Compiler.Tests.Support;

namespace KzSaData.Compiler.Tests;

/// <summary>A data package of another pair of countries names the classes of its known ids as it wants.</summary>
public sealed class KnownClassNamesTests
{
    [Fact]
    public void Its_classes_have_a_namespace_and_names_of_their_own()
    {
        using SmallSeeds seeds = OtherPair.UzbekistanAndQatar();

        CompilerRun.Of(seeds, "--namespace", "UzQaData", "--prefix", "UzQa").Should().Be(new CompilerRun(0, string.Empty, string.Empty));

        Directory.GetFiles(seeds.Target, "*.g.cs").Select(Path.GetFileName).Should().HaveCount(11).And.OnlyContain(name => name!.StartsWith("UzQa", StringComparison.Ordinal));
        File.ReadAllText(Path.Combine(seeds.Target, "UzQaActors.g.cs")).Should()
            .Contain("\nnamespace UzQaData;\n").And.Contain("public static class UzQaActors\n").And.Contain("/// <summary>Qatar</summary>");
    }

    [Fact]
    public void They_compile_against_what_is_public_of_the_engine()
    {
        using SmallSeeds seeds = OtherPair.UzbekistanAndQatar();
        CompilerRun.Of(seeds, "--namespace", "UzQaData", "--prefix", "UzQa").Code.Should().Be(0);

        DataPackage.Problems(seeds.Target, "static class First { static KzSaData.RecordId<KzSaData.Event> Visit => UzQaData.UzQaEvents._1994Visit; }").Should().BeEmpty();
    }

    [Fact]
    public void A_name_that_no_seed_has_does_not_compile()
    {
        using SmallSeeds seeds = OtherPair.UzbekistanAndQatar();
        CompilerRun.Of(seeds, "--namespace", "UzQaData", "--prefix", "UzQa").Code.Should().Be(0);

        DataPackage.Problems(seeds.Target, "static class First { static object Visit => UzQaData.UzQaEvents._1995Visit; }").Should().ContainSingle().Which.Should().Contain("_1995Visit");
    }

    [Fact]
    public void A_namespace_with_the_words_of_the_engine_in_it_compiles_too()
    {
        using SmallSeeds seeds = OtherPair.UzbekistanAndQatar();
        CompilerRun.Of(seeds, "--namespace", "Qatar.KzSaData.Actor").Code.Should().Be(0);

        DataPackage.Problems(seeds.Target, string.Empty).Should().BeEmpty();
    }
}
