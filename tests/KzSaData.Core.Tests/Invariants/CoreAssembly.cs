using System.Reflection;
using KzSaData.TestKit.Libraries;

namespace KzSaData.Core.Tests.Invariants;

/// <summary>The library that these are the tests of.</summary>
internal static class CoreAssembly
{
    public static Library Library { get; } = new(typeof(Dataset).Assembly);

    public static Assembly Assembly => Library.Assembly;

    public static IReadOnlyList<Type> PublicTypes => Library.PublicTypes;

    /// <summary>All types that somebody wrote, public or not.</summary>
    public static IReadOnlyList<Type> WrittenTypes => Library.WrittenTypes;

    public static bool IsGenerated(MemberInfo member) => Library.IsGenerated(member);
}
