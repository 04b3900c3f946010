using System.Text;

namespace KzSaData.Seeds.Tests.Writing;

public sealed class SeedSkeletonTests
{
    public static TheoryData<string> Kinds => [.. Tables.All.Where(table => table.File == TableFile.Folder).Select(table => table.ObjectType.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_skeleton_is_refused_at_each_placeholder_and_for_nothing_else(string kind)
    {
        string skeleton = SeedSkeleton.Write(FullSeeds.Table(kind), "sample", TestLanguages.Four);
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
        string skeleton = SeedSkeleton.Write(table, "sample", TestLanguages.Four);

        skeleton.Should().StartWith($"{{\n  \"$schema\": \"../schema/{kind}.json\",\n  \"id\": \"sample\",\n").And.EndWith("\n}\n");
        foreach (Field field in table.ObjectType.Fields.Where(field => field.IsRequired || field.NeedsEvidence))
        {
            skeleton.Should().Contain($"\n  \"{field.Name}\": ");
        }
    }

    [Fact]
    public void A_placeholder_says_what_belongs_there()
    {
        string skeleton = SeedSkeleton.Write(Tables.Of(TableId.Investment), "sample", TestLanguages.Four);

        skeleton.Should().Contain("\"aggregation\": \"TODO: How totals treat it: countable,").And.Contain("One of: countable, umbrella, part-of, duplicate.");
        skeleton.Should().Contain("\"currency\": \"TODO: ISO 4217 alpha code. Such as 'USD'.\"");
        skeleton.Should().Contain("\"best\": \"TODO: The number itself, in full: 1100000000, not 1.1 billion. Such as 1100000000. Take the member out where no source says.\"", "an amount without a number is none");
    }

    [Fact]
    public void A_skeleton_is_accepted_once_it_is_filled_in_and_what_no_source_says_is_taken_out()
    {
        string[] lines = SeedSkeleton.Write(Tables.Of(TableId.Agreement), "sample", TestLanguages.Four).Split('\n');
        string filled = string.Join('\n', lines.Where(line => !line.Contains("\"numberReported\"", StringComparison.Ordinal)).Select(Filled));

        Read("agreement", filled).Errors.Should().BeEmpty("{0}", filled);
    }

    private static string Filled(string line)
    {
        int placeholder = line.IndexOf("\"TODO: ", StringComparison.Ordinal);
        if (placeholder < 0)
        {
            return line;
        }

        string value = line.Trim().Split('"')[1] switch
        {
            "en" => "A text",
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

    private static SeedReading Read(string kind, string text) => SeedReader.Read(FullSeeds.Table(kind), "sample.json", Encoding.UTF8.GetBytes(text), TestLanguages.Four);
}
