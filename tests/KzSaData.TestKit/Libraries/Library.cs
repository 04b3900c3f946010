using System.Reflection;
using System.Runtime.CompilerServices;

namespace KzSaData.TestKit.Libraries;

/// <summary>The types of a library, for tests of what all of them promise.</summary>
public sealed class Library(Assembly assembly)
{
    public Assembly Assembly => assembly;

    public IReadOnlyList<Type> PublicTypes { get; } = [.. assembly.GetExportedTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>All types that somebody wrote, public or not.</summary>
    public IReadOnlyList<Type> WrittenTypes { get; } = [.. assembly.GetTypes().Where(type => !IsGenerated(type) && IsWritten(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

    private static bool IsWritten(Type type) => !type.FullName!.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("KzSaData", StringComparison.Ordinal) == true;
}
