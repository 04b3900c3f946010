using System.Reflection;
using KzSaData.Schema;

namespace KzSaData.Core.Tests;

/// <summary>The table of fields and the constants by which the code reads them are one and the same.</summary>
public sealed class ShapeTests
{
    private static readonly Type[] ShapeTypes = [.. CoreAssembly.WrittenTypes.Where(type => type.Namespace == "KzSaData.Schema" && type.GetProperty("Shape", BindingFlags.Static | BindingFlags.Public) is not null)];

    public static TheoryData<string> Names => [.. ShapeTypes.Select(type => type.Name)];

    [Fact]
    public void Every_shape_that_is_used_is_tested()
    {
        HashSet<Shape> used = [];
        Stack<Shape> open = new(Tables.All.Select(table => table.Shape));
        while (open.TryPop(out Shape? shape))
        {
            if (used.Add(shape))
            {
                foreach (Field field in shape.Fields.Where(field => field.Shape is not null))
                {
                    open.Push(field.Shape!);
                }
            }
        }

        used.SetEquals(ShapeTypes.Select(ShapeOf)).Should().BeTrue();
        Tables.All.Should().HaveCount(14);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_has_a_slot_of_its_own_and_a_constant_that_says_so(string name)
    {
        Shape shape = ShapeOf(name);
        shape.Fields.Select(field => field.Slot).Should().OnlyHaveUniqueItems();
        shape.Fields.Select(field => field.Name).Should().OnlyHaveUniqueItems();
        shape.SlotCount.Should().Be(shape.Fields.Max(field => field.Slot) + 1);

        Dictionary<string, int> constants = Constants(name);
        foreach (Field field in shape.Fields)
        {
            constants.Should().Contain(Normal(field.Name), field.Slot);
        }

        constants.Keys.Should().BeSubsetOf(shape.Fields.Select(field => Normal(field.Name)), "a constant without a field would read what nobody writes");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_field_tells_contributors_what_it_holds(string name)
    {
        foreach (Field field in ShapeOf(name).Fields)
        {
            field.Description.Should().EndWith(".").And.MatchRegex("^[A-Z]");
            (field.Type == FieldType.Code).Should().Be(field.Codes is not null, "{0} has codes exactly if it holds a code", field.Name);
            (field.Type == FieldType.Object).Should().Be(field.Shape is not null, "{0} has a shape exactly if it holds an object", field.Name);
            (field.Type == FieldType.Reference).Should().Be(field.Target != default, "{0} has a target exactly if it refers to one table", field.Name);
            (field.Key is null || field.Shape!.Find(field.Key) is { Required: true }).Should().BeTrue("the key of {0} is a member that each item has", field.Name);
            (field.Default is null || field.Codes!.TryGetValue(field.Default, out _)).Should().BeTrue();
            (field.Example is null || IsJson(field.Example)).Should().BeTrue("the example of {0} is JSON", field.Name);
        }
    }

    // Names that are no identifiers are written with another mark: iso3166-2 is Iso31662.
    private static string Normal(string name) => name.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static Dictionary<string, int> Constants(string name)
    {
        Shape shape = ShapeOf(name);
        bool isRecord = Tables.All.Any(table => table.HoldsRecords && table.Shape == shape);
        bool isEstimate = shape.Find("qualifier") is not null;
        IEnumerable<Type> types = ShapeTypes.Where(type => type.Name == name)
            .Concat(isRecord ? [typeof(RecordFields)] : [])
            .Concat(isEstimate ? [typeof(EstimateFields)] : []);
        return types
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.IsLiteral && field.Name != nameof(RecordFields.Own))
            .ToDictionary(field => Normal(field.Name), field => (int)field.GetRawConstantValue()!);
    }

    private static Shape ShapeOf(string name) => ShapeOf(ShapeTypes.Single(type => type.Name == name));

    private static Shape ShapeOf(Type type) => (Shape)type.GetProperty("Shape", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    private static bool IsJson(string text)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(text);
        return true;
    }
}
