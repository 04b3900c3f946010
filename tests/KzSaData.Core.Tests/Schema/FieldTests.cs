using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests;

/// <summary>What the fields of all types have in common.</summary>
public sealed class FieldTests
{
    private static readonly ObjectType[] ObjectTypes = [.. Tables.All.Select(table => table.ObjectType).SelectMany(WithNested).Distinct()];

    public static TheoryData<string> Names => [.. ObjectTypes.Select(type => type.Name)];

    [Fact]
    public void Shapes_have_names_of_their_own() => ObjectTypes.Select(type => type.Name).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_fields_of_a_shape_have_names_and_slots_of_their_own(string name)
    {
        ObjectType type = Of(name);

        type.Fields.Select(field => field.Name).Should().OnlyHaveUniqueItems();
        type.Fields.Select(field => field.Slot).Should().OnlyHaveUniqueItems().And.OnlyContain(slot => slot >= 0 && slot < 64);
        type.Fields.Should().Contain(field => field.Required, "an object without members is never written");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_field_says_what_it_holds(string name)
    {
        foreach (Field field in Of(name).Fields)
        {
            (field.Codes is not null).Should().Be(field.Type == FieldType.Code, "{0} has codes exactly if it holds a code", field.Name);
            (field.ObjectType is not null).Should().Be(field.Type == FieldType.Object, "{0} has a type exactly if it holds an object", field.Name);
            (field.Target != default).Should().Be(field.Type == FieldType.Reference, "{0} has a target exactly if it refers to one table", field.Name);
            (field.Default is null || field.Codes!.TryGetValue(field.Default, out _)).Should().BeTrue("the default of {0} is one of its codes", field.Name);
            (field.Default is null || (!field.Required && !field.IsList)).Should().BeTrue("{0} may be left out where it has a default", field.Name);
            (field.Key.Count == 0 || (field.IsList && field.ObjectType!.Find(field.Key[0]) is { Required: true })).Should().BeTrue("the key of {0} begins with a member that each item has", field.Name);
            (field.ItemName is not null).Should().Be(field.IsKeyless, "items of {0} are called by their key, or by a name if they have none", field.Name);
            (!field.TellsRecordsApart || !field.IsList).Should().BeTrue("{0} is compared by what its slot holds", field.Name);
            string?[] members = [.. field.Key, field.ValueMember, field.Detail];
            members.OfType<string>().Select(member => new FieldPath(member).FieldIn(field.ObjectType!)).Should().NotContainNulls("what {0} says of its members is of members that there are", field.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_field_tells_contributors_what_it_holds(string name)
    {
        foreach (Field field in Of(name).Fields)
        {
            field.Description.Should().MatchRegex(@"^[A-Z].*\.$", field.Name);
            field.Example.Should().NotBeNull(field.Name);
            field.BadExample.Should().NotBeNullOrEmpty(field.Name).And.NotEndWith(".", "the schema adds the full stop");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_a_field_is_one_that_the_reader_takes(string name)
    {
        foreach (Field field in Of(name).Fields)
        {
            // A type with this field only, so that nothing else is missing.
            Table probe = new(TableId.Coverage, new ObjectType("probe", field), "probe.json", TableFile.List);

            SeedReading reading = SeedReader.Read(probe, string.Empty, Encoding.UTF8.GetBytes($"[{{ \"{field.Name}\": {field.Example} }}]"));

            reading.Errors.Should().BeEmpty("{0} is the example of {1}", field.Example, field.Name);
            (reading.Seeds[0].Value.Slots[field.Slot] is not null).Should().BeTrue("{0} is more than what {1} stands for when it is left out", field.Example, field.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_patterns_of_fields_mean_to_the_reader_what_they_mean_to_an_editor(string name)
    {
        foreach (Field field in Of(name).Fields.Where(field => field.Pattern is not null))
        {
            string example = field.Example!.Trim('"');
            Gen<string> near =
                from at in Gen.Choose(0, example.Length)
                from remove in Gen.Choose(0, Math.Min(2, example.Length - at))
                from insert in Gen.Elements("", "", "0", "9", "a", "Z", "Q", "-", ".", "\n", "é", "١", "aa", "-a")
                select example.Remove(at, remove).Insert(at, insert);

            Prop.ForAll(Gen.OneOf(near, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary(), text =>
                (field == RecordFields.IdField ? IdSyntax.IsValid(text) : TextPattern.Matches(text, field.Pattern)) == Matches(text, field.Pattern!)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        }
    }

    // In JSON Schema, as in JavaScript, $ is the very end of a text, not the line feed before it.
    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant);

    private static ObjectType Of(string name) => ObjectTypes.Single(type => type.Name == name);

    private static IEnumerable<ObjectType> WithNested(ObjectType type) => type.Fields.Where(field => field.ObjectType is not null).SelectMany(field => WithNested(field.ObjectType!)).Prepend(type);
}
