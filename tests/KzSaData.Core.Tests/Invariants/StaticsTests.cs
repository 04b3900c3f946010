using System.Reflection;
using System.Runtime.CompilerServices;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>What is shared by a whole program does not change, and making it cannot fail.</summary>
public sealed class StaticsTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Types of static fields that cannot be changed once made, or that nobody changes: arrays of the schema, which never leave it.
    private static readonly Type[] Unchanging =
        [typeof(string), typeof(CodeList), typeof(ObjectType), typeof(Field), typeof(Field[]), typeof(IReadOnlyList<Table>), typeof(IReadOnlyList<EntityType>), typeof(IReadOnlyList<CooperationArea>), typeof(System.Text.Json.JsonSerializerOptions), typeof(KzSaJsonContext), typeof(decimal), typeof(Currency), typeof(KzSaData.Values.LanguageSet)];

    [Fact]
    public void Every_static_field_is_written_once()
    {
        IEnumerable<string> writable =
            from type in CoreAssembly.WrittenTypes
            from field in type.GetFields(Statics)
            where !field.IsLiteral && !field.IsInitOnly && !CoreAssembly.IsGenerated(type) && !IsOfTheJsonGenerator(field)
            select $"{type.Name}.{field.Name}";

        writable.Should().BeEmpty();
    }

    [Fact]
    public void What_static_fields_hold_does_not_change()
    {
        IEnumerable<string> others =
            from type in CoreAssembly.WrittenTypes
            from field in type.GetFields(Statics)
            where !field.IsLiteral && !field.FieldType.IsPrimitive && !field.FieldType.IsEnum && !Unchanging.Contains(field.FieldType) && !IsOfTheJsonGenerator(field)
            select $"{type.Name}.{field.Name}: {field.FieldType}";

        others.Should().BeEmpty("a new kind of static field belongs into the list of the test, once somebody has made sure that nobody changes what it holds");
    }

    [Fact]
    public void Only_code_lists_the_schema_and_a_few_known_types_have_static_initialisers()
    {
        // KzSaJson has the options; Estimate decimal constants, which C# keeps in fields; LabelLanguages and Wordings wait until they are asked for.
        IEnumerable<string> initialised =
            from type in CoreAssembly.WrittenTypes
            where type.TypeInitializer is not null
            where type.Namespace != "KzSaData.Schema" && !type.Name.EndsWith("Codes", StringComparison.Ordinal)
            select type.Name;

        initialised.Should().BeEquivalentTo(["KzSaJson", "KzSaJsonContext", "Estimate", "LabelLanguages", "Wordings"], "opening a dataset and asking for a record must not run any initialiser that costs or fails");
    }

    [Fact]
    public void No_static_initialiser_fails()
    {
        Type[] initialised = [.. CoreAssembly.Assembly.GetTypes().Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters)];

        initialised.Should().HaveCountGreaterThan(30);
        foreach (Type type in initialised)
        {
            Action initialising = () => RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            initialising.Should().NotThrow();
        }
    }

    // The source generator keeps names and a default context, which it makes once.
    private static bool IsOfTheJsonGenerator(FieldInfo field) => field.DeclaringType == typeof(KzSaJsonContext);
}
