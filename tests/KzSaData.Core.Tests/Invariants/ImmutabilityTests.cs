using System.Collections;
using System.Reflection;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>What users hold cannot be changed, by them or by us.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Nobody_can_derive_from_a_public_class() =>
        CoreAssembly.PublicTypes.Where(type => type.IsClass && !type.IsSealed && IsOpen(type)).Should().BeEmpty("a derived class could change what a method promises");

    [Fact]
    public void No_public_property_can_be_set_after_construction()
    {
        IEnumerable<string> settable =
            from type in CoreAssembly.PublicTypes
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
            select $"{type.Name}.{property.Name}";

        settable.Should().BeEmpty();
    }

    [Fact]
    public void No_public_field_can_be_written()
    {
        IEnumerable<string> writable =
            from type in CoreAssembly.PublicTypes
            where !type.IsEnum
            from field in type.GetFields(Declared)
            where !field.IsLiteral && !field.IsInitOnly
            select $"{type.Name}.{field.Name}";

        writable.Should().BeEmpty();
    }

    [Fact]
    public void Public_structs_are_readonly_but_for_the_one_that_walks() =>
        CoreAssembly.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute))).Should().Equal(typeof(RecordEnumerator<>));

    [Fact]
    public void No_public_member_answers_a_collection_that_can_be_changed()
    {
        Type[] changeable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];
        IEnumerable<string> members =
            from type in CoreAssembly.PublicTypes
            from method in type.GetMethods(Declared)
            where !CoreAssembly.IsGenerated(method) || method.IsSpecialName
            let answer = method.ReturnType
            where answer.IsArray || (answer.IsGenericType && changeable.Contains(answer.GetGenericTypeDefinition()))
            select $"{type.Name}.{method.Name}";

        members.Should().BeEmpty();
    }

    [Fact]
    public void No_list_in_a_dataset_can_be_cast_to_one_that_can_be_changed()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Dataset data = SeedFiles.Good.Dataset();
        Queue<object?> open = new([data, data.Investments.Total(), data.Events.CountByYear(), data.Events.CountByArea(), data.Events["visit-1994"].EvidenceFor("date"), data.Release.Languages, HijriPeriod.YearsOf(EdtfDate.Parse("2024"))]);
        while (open.TryDequeue(out object? here))
        {
            if (here is null or string || !seen.Add(here))
            {
                continue;
            }

            if (here is IEnumerable items)
            {
                bool isChangeable = here is Array { Length: > 0 } || (here.GetType().IsGenericType && here.GetType().GetGenericTypeDefinition() == typeof(List<>));
                isChangeable.Should().BeFalse("{0} of {1} can be changed", here.GetType(), string.Join(", ", items.Cast<object>().Take(3)));
                foreach (object? item in items)
                {
                    open.Enqueue(item);
                }
            }

            foreach (PropertyInfo property in here.GetType().Assembly == CoreAssembly.Assembly ? here.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance) : [])
            {
                open.Enqueue(property.GetIndexParameters().Length == 0 ? property.GetValue(here) : null);
            }
        }

        seen.Count.Should().BeGreaterThan(200);
    }

    // Abstract classes of the library have constructors for itself only.
    private static bool IsOpen(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly);

    private static bool IsInitOnly(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
