using System.Text;

namespace KzSaData.Seeds.Tests.Writing;

public sealed class SeedSkeletonTests
{
    public static TheoryData<string> Kinds => [.. Tables.All.Where(table => table.File == TableFile.Folder).Select(table => table.ObjectType.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_skeleton_is_refused_at_each_placeholder_and_for_nothing_else(string kind)
    {
        string skeleton = Skeleton(FullSeeds.Table(kind));
        string[] lines = skeleton.Split('\n');

        IReadOnlyList<SeedError> errors = Read(kind, skeleton).Errors;

        errors.Should().OnlyContain(error => error.Code == "KZ0106" && error.Message.Contains("still has the placeholder of the skeleton", StringComparison.Ordinal));
        errors.Select(error => error.Line).Should().Equal(Enumerable.Range(1, lines.Length).Where(line => lines[line - 1].Contains("\"TODO: ", StringComparison.Ordinal)));
        errors.Should().OnlyContain(error => lines[error.Line - 1].IndexOf("\"TODO: ", StringComparison.Ordinal) == error.Column - 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_skeleton_has_all_that_is_required_and_all_that_needs_evidence(string kind)
    {
        Table table = FullSeeds.Table(kind);
        string skeleton = Skeleton(table);

        skeleton.Should().StartWith($"{{\n  \"$schema\": \"../schema/{kind}.json\",\n  \"id\": \"sample\",\n").And.EndWith("\n}\n");
        foreach (Field field in table.ObjectType.Fields.Where(field => field.IsRequired || field.NeedsEvidence))
        {
            skeleton.Should().Contain($"\n  \"{field.Name}\": ");
        }
    }

    [Theory]
    [InlineData("source", "url", "issued", "accessed", "language", "seen", "speakers")]
    [InlineData("event", "place", "level", "participants")]
    [InlineData("actor", "country", "parent", "description")]
    [InlineData("place", "within")]
    [InlineData("publisher", "country", "hosts")]
    [InlineData("indicator", "hijri", "counterpart", "reporter")]
    public void It_asks_for_what_a_check_may_ask_for_later(string kind, params string[] fields)
    {
        string skeleton = Skeleton(FullSeeds.Table(kind));

        fields.Should().OnlyContain(field => skeleton.Contains($"\n  \"{field}\": ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_examples_are_of_its_kind_and_each_text_has_a_line_for_each_language(string kind)
    {
        string skeleton = Skeleton(FullSeeds.Table(kind));

        skeleton.Should().NotContain("Saudi Arabia recognises Kazakhstan", "that is an example of a text, and of nothing in particular");
        skeleton.Split("\"en\": ").Length.Should().Be(skeleton.Split("\"kk\": ").Length).And.Be(skeleton.Split("\"ru\": ").Length).And.Be(skeleton.Split("\"ar\": ").Length);
    }

    [Fact]
    public void What_is_known_already_stands_there() =>
        SeedSkeleton.Write(Tables.Of(TableId.Source), TestLanguages.Four, new Dictionary<string, string> { ["id"] = "\"sample\"", ["carrier"] = "\"an-archive\"" })
            .Should().Contain("\n  \"id\": \"sample\",\n").And.Contain("\n  \"carrier\": \"an-archive\",\n");

    [Fact]
    public void A_placeholder_says_what_belongs_there()
    {
        string skeleton = Skeleton(Tables.Of(TableId.Investment));

        skeleton.Should().Contain("\"aggregation\": \"TODO: How totals treat it: countable,").And.Contain("One of: countable, umbrella, part-of, duplicate.");
        skeleton.Should().Contain("\"currency\": \"TODO: ISO 4217 alpha code. Such as 'USD'.\"");
        skeleton.Should().Contain("\"kk\": \"TODO: Kazakh, in Cyrillic script. Such as 'Ислам даму банкінің Қазақстан су саласына гранты'. Take the line out where you do not write it well.\"", "the example is of a grant, not of an event");
        skeleton.Should().Contain("\"best\": \"TODO: The number itself, in full: 1100000000, not 1.1 billion. Such as 15000000. Take the member out where no source says.\"", "an amount without a number is none");
    }

    [Fact]
    public void A_skeleton_is_accepted_once_it_is_filled_in_and_what_no_source_says_is_taken_out()
    {
        string[] lines = Skeleton(Tables.Of(TableId.Agreement)).Split('\n');
        string filled = string.Join('\n', lines.Where(line => !line.Contains("\"numberReported\"", StringComparison.Ordinal)).Select(Filled));

        Read("agreement", filled).Errors.Should().BeEmpty("{0}", filled);
    }

    private static string Filled(string line, int number)
    {
        int placeholder = line.IndexOf("\"TODO: ", StringComparison.Ordinal);
        if (placeholder < 0)
        {
            return line;
        }

        string value = line.Trim().Split('"')[1] switch
        {
            "en" => "A text",
            "kk" => "Мәтін",
            "ru" => "Текст",
            "ar" => "نص",
            "office" => "minister",
            "actor" => $"actor-{number}",
            "date" => "1994-09",
            "areas" => "energy",
            "instrument" => "treaty",
            "role" => "party",
            "binding" => "unknown",
            "step" => "signed",
            "fields" => "date",
            _ => "some-id",
        };
        string end = line[^1] == ',' ? "," : string.Empty;
        return line[..placeholder] + $"\"{value}\"" + (line.TrimEnd(',')[^1] == ']' ? "]" : string.Empty) + end;
    }

    private static string Skeleton(Table table) => SeedSkeleton.Write(table, TestLanguages.Four, new Dictionary<string, string> { ["id"] = "\"sample\"" });

    private static SeedReading Read(string kind, string text) => SeedReader.Read(FullSeeds.Table(kind), "sample.json", Encoding.UTF8.GetBytes(text), TestLanguages.Four);
}
