using System.Reflection;
using KzSaData.Core.Tests.Invariants;

namespace KzSaData.Core.Tests.Schema;

/// <summary>The table of fields and the constants by which the code reads them are one and the same.</summary>
public sealed class FieldSlotTests
{
    private static readonly Type[] FieldTables = [.. CoreAssembly.WrittenTypes.Where(type => type.Namespace == "KzSaData.Schema" && type.GetProperty("ObjectType", BindingFlags.Static | BindingFlags.Public) is not null)];

    public static TheoryData<string> Names => [.. FieldTables.Select(type => type.Name)];

    [Fact]
    public void Every_type_that_is_used_is_tested()
    {
        HashSet<ObjectType> used = [];
        Stack<ObjectType> open = new(Tables.All.Select(table => table.ObjectType));
        while (open.TryPop(out ObjectType? type))
        {
            if (used.Add(type))
            {
                foreach (Field field in type.Fields.Where(field => field.ObjectType is not null))
                {
                    open.Push(field.ObjectType!);
                }
            }
        }

        used.SetEquals(FieldTables.Select(TypeOf)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_has_a_constant_that_says_its_slot(string name)
    {
        ObjectType type = TypeOf(name);
        type.SlotCount.Should().Be(type.Fields.Max(field => field.Slot) + 1);

        Dictionary<string, int> constants = Constants(name);
        foreach (Field field in type.Fields)
        {
            constants.Should().Contain(Normal(field.Name), field.Slot);
        }

        constants.Keys.Should().BeSubsetOf(type.Fields.Select(field => Normal(field.Name)), "a constant without a field would read what nobody writes");
    }

    // Names that are no identifiers are written with another mark: iso3166-2 is Iso31662.
    private static string Normal(string name) => name.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static Dictionary<string, int> Constants(string name)
    {
        ObjectType type = TypeOf(name);
        bool isRecord = Tables.All.Any(table => table.HoldsRecords && table.ObjectType == type);
        bool isEstimate = type.Find("qualifier") is not null;
        IEnumerable<Type> types = FieldTables.Where(type => type.Name == name)
            .Concat(isRecord ? [typeof(RecordFields)] : [])
            .Concat(isEstimate ? [typeof(EstimateFields)] : []);
        return types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.IsLiteral && field.Name != nameof(RecordFields.Own))
            .ToDictionary(field => Normal(field.Name), field => (int)field.GetRawConstantValue()!);
    }

    private static ObjectType TypeOf(string name) => TypeOf(FieldTables.Single(type => type.Name == name));

    private static ObjectType TypeOf(Type type) => (ObjectType)type.GetProperty("ObjectType", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
}
