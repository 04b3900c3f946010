using System.Reflection;
using System.Runtime.CompilerServices;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>The types of the library, for tests of what all of them promise.</summary>
internal static class CoreAssembly
{
    public static Assembly Assembly { get; } = typeof(Dataset).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>All types that somebody wrote, public or not.</summary>
    public static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assembly.GetTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

    private static bool IsWritten(Type type) => !IsGenerated(type) && !type.FullName!.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("KzSaData", StringComparison.Ordinal) == true;
}
