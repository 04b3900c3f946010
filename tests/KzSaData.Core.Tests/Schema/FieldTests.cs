namespace KzSaData.Core.Tests.Schema;

/// <summary>What the fields of all types have in common.</summary>
public sealed class FieldTests
{
    private static readonly ObjectType[] ObjectTypes = [.. Tables.All.Select(table => table.ObjectType).SelectMany(WithNested).Distinct()];

    public static TheoryData<string> Names => [.. ObjectTypes.Select(type => type.Name)];

    [Fact]
    public void Types_have_names_of_their_own() => ObjectTypes.Select(type => type.Name).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_fields_of_a_type_have_names_and_slots_of_their_own(string name)
    {
        ObjectType type = Of(name);

        type.Fields.Select(field => field.Name).Should().OnlyHaveUniqueItems();
        type.Fields.Select(field => field.Slot).Should().OnlyHaveUniqueItems().And.OnlyContain(slot => slot >= 0 && slot < 64);
        type.Fields.Should().Contain(field => field.IsRequired, "an object without members is never written");
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
            (field.Default is null || (!field.IsRequired && !field.IsList)).Should().BeTrue("{0} may be left out where it has a default", field.Name);
            (field.Key.Count == 0 || (field.IsList && field.ObjectType!.Find(field.Key[0]) is { IsRequired: true })).Should().BeTrue("the key of {0} begins with a member that each item has", field.Name);
            (field.ItemName is not null).Should().Be(field.IsKeyless, "items of {0} are called by their key, or by a name if they have none", field.Name);
            (!field.TellsRecordsApart || !field.IsList).Should().BeTrue("{0} is compared by what its slot holds", field.Name);
            string?[] members = [.. field.Key, field.ValueMember, field.Detail];
            members.OfType<string>().Select(member => new FieldPath(member).FieldIn(field.ObjectType!)).Should().NotContainNulls("what {0} says of its members is of members that there are", field.Name);
        }
    }

    private static ObjectType Of(string name) => ObjectTypes.Single(type => type.Name == name);

    private static IEnumerable<ObjectType> WithNested(ObjectType type) => type.Fields.Where(field => field.ObjectType is not null).SelectMany(field => WithNested(field.ObjectType!)).Prepend(type);
}
