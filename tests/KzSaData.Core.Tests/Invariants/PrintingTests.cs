using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>What a program hands out, somebody prints: it says what it holds, and not the name of its type.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void No_public_type_prints_its_name()
    {
        IEnumerable<string> silent =
            from type in CoreAssembly.PublicTypes
            where type is { IsInterface: false, IsEnum: false } && !(type.IsAbstract && type.IsSealed)
            where !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(IEnumerator)) && !type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonSerializerContext)) && !type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter))
            where !type.IsAbstract && !IsWritten(type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])!)
            select type.Name;

        silent.Should().BeEmpty("each has a ToString of its own; that of a record writes numbers as the culture does");
    }

    [Fact]
    public void Counts_are_printed_in_any_culture()
    {
        new YearCount(1994, 7, 5, Completeness.Census).ToString().Should().Be("1994: 7, 5 of them certain");
        new FacetCount<CooperationArea>(CooperationArea.Energy, 12).ToString().Should().Be("Energy: 12");
    }

    // A record that says nothing of its own has one made by the compiler.
    private static bool IsWritten(MethodInfo method) => method.DeclaringType!.Assembly == CoreAssembly.Assembly && !method.IsDefined(typeof(CompilerGeneratedAttribute));
}
