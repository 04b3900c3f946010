using System.Xml.Linq;

namespace KzSaData.Seeds.Tests.KnownIds;

public sealed class KnownClassWriterTests
{
    [Fact]
    public void Each_id_is_a_property_with_a_line_about_what_it_stands_for() =>
        Write(new KnownId("acwa-power", "ACWA Power"), new KnownId("aramco", "Saudi Aramco")).Should().EndWith(
            """
            public static class KnownActors
            {
                /// <summary>ACWA Power</summary>
                public static global::KzSaData.RecordId<global::KzSaData.Actor> AcwaPower => global::KzSaData.RecordId<global::KzSaData.Actor>.Known("acwa-power");

                /// <summary>Saudi Aramco</summary>
                public static global::KzSaData.RecordId<global::KzSaData.Actor> Aramco => global::KzSaData.RecordId<global::KzSaData.Actor>.Known("aramco");
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_kind_without_ids_is_an_empty_class() => Write().Should().EndWith("public static class KnownActors\n{\n}\n");

    [Fact]
    public void A_dataset_may_have_a_namespace_of_its_own() =>
        KnownClassWriter.Write(new KnownClass("UzQaActors", "actors", "Actor", []), new KnownClassNames("UzQaData", "UzQa")).Should().Contain("\nnamespace UzQaData;\n").And.EndWith("public static class UzQaActors\n{\n}\n");

    [Theory]
    [InlineData("<b> & \"co\"")]
    [InlineData("two\r\nlines\u2028and\u2029more\u0085still")]
    [InlineData("*/ // /// #region \\u0041 \0 \t")]
    [InlineData("الرياض · Астана")]
    public void Titles_stay_inside_their_comment(string title)
    {
        string text = Write(new KnownId("aramco", title));
        string[] lines = text.Split('\n', '\r', '\u2028', '\u2029', '\u0085');
        string summary = lines.Single(line => line.StartsWith("    /// <summary>", StringComparison.Ordinal)).Trim()["/// ".Length..];

        XElement.Parse(summary).Value.Should().Be(string.Concat(title.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c)));
        lines.Should().HaveCount(Write(new KnownId("aramco", "plain")).Split('\n').Length);
    }

    private static string Write(params KnownId[] ids) => KnownClassWriter.Write(new KnownClass("KnownActors", "actors", "Actor", ids), KnownClassNames.Default);
}
