using System.Text;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>Every member of every kind of seed, spoilt in every way: one error, of the right rule, where the fault is.</summary>
public sealed class BadSeedTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Fact]
    public void There_are_more_than_a_thousand_of_them() =>
        Tables.All.Sum(table => Cases(table).Count()).Should().BeGreaterThan(1000);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spoilt_member_is_one_error_of_the_right_rule_where_it_stands(string kind)
    {
        Table table = FullSeeds.Table(kind);
        Cases(table).Select(each => Wrong(table, each.Bad, each.Member, each.Text, each.At)).OfType<string>().Should().BeEmpty();
    }

    private static IEnumerable<(BadSeed Bad, SeedMember Member, string Text, int At)> Cases(Table table)
    {
        string text = FullSeeds.Text(table.Id);
        return
            from member in SeedMember.Of(text)
            from bad in BadSeed.All
            let spoilt = bad.Spoils(text, member)
            where spoilt is not null && !(IsReference(table, member) && bad.Codes.Contains(SeedRule.StrayCharacter))
            select (bad, member, spoilt.Value.Text, spoilt.Value.At);
    }

    // Whether a reference leads somewhere is found out when all files are read; and $schema is for editors alone.
    private static bool IsReference(Table table, SeedMember member)
    {
        ObjectType? type = table.ObjectType;
        Field? field = null;
        foreach (string name in member.Path.Split('/').Where(static name => name != "*"))
        {
            field = type?.Find(name);
            type = field?.ObjectType;
        }

        return field?.Type is FieldType.Reference or FieldType.RecordReference or FieldType.EntityReference || member.Path == "$schema";
    }

    // What is not as it must be, null where all is.
    private static string? Wrong(Table table, BadSeed bad, SeedMember member, string text, int at)
    {
        IReadOnlyList<SeedError> errors = SeedReader.Read(table, "sample.json", Encoding.UTF8.GetBytes(text), TestLanguages.Four).Errors;
        string what = $"{table.ObjectType.Name} {member.Path}, {bad.Name}";
        if (errors is not [var error])
        {
            return $"{what}: {errors.Count} errors: {string.Join(" | ", errors)}";
        }

        (int line, int column) = PlaceOf(text, at);
        int end = column + Math.Max(member.End - member.Start, 12);
        bool isThere = bad.Anywhere || (error.Line == line && error.Column >= column && error.Column <= end);
        return bad.Codes.Contains(error.Code) && isThere ? null : $"{what}: {error}, expected at {line},{column}";
    }

    private static (int Line, int Column) PlaceOf(string text, int at)
    {
        int line = text.AsSpan(0, at).Count('\n') + 1;
        return (line, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));
    }
}
