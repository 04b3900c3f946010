using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Seeds.Tests.Guidance;

/// <summary>What contributors are told about the fields of all types is there, and true.</summary>
public sealed class FieldGuidanceTests
{
    private static readonly ObjectType[] ObjectTypes = [.. Tables.All.Select(table => table.ObjectType).SelectMany(WithNested).Append(TestLanguages.Four.TextType).Distinct()];

    public static TheoryData<string> Names => [.. ObjectTypes.Select(type => type.Name)];

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

            SeedReading reading = SeedReader.Read(probe, string.Empty, Encoding.UTF8.GetBytes($"[{{ \"{field.Name}\": {field.Example} }}]"), TestLanguages.Four);

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
                (field == RecordFields.IdField ? IdSyntax.IsValid(text) : GuidanceBook.Of(field).Matches(text)) == Matches(text, field.Pattern!)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        }
    }

    // In JSON Schema, as in JavaScript, $ is the very end of a text, not the line feed before it.
    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant);

    private static ObjectType Of(string name) => ObjectTypes.Single(type => type.Name == name);

    private static IEnumerable<ObjectType> WithNested(ObjectType type) => type.Fields.Where(field => field.ObjectType is not null).SelectMany(field => WithNested(field.ObjectType!)).Prepend(type);
}
