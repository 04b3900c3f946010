using System.Reflection;

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
    public void Each_field_has_a_constant_that_says_its_slot(string name)
    {
        Shape shape = ShapeOf(name);
        shape.SlotCount.Should().Be(shape.Fields.Max(field => field.Slot) + 1);

        Dictionary<string, int> constants = Constants(name);
        foreach (Field field in shape.Fields)
        {
            constants.Should().Contain(Normal(field.Name), field.Slot);
        }

        constants.Keys.Should().BeSubsetOf(shape.Fields.Select(field => Normal(field.Name)), "a constant without a field would read what nobody writes");
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
}
