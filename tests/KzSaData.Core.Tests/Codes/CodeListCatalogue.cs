using System.Reflection;
using KzSaData.Codes;

namespace KzSaData.Core.Tests.Codes;

/// <summary>Every code list of the library, found by its type, so that a new one is tested without being named.</summary>
internal static class CodeListCatalogue
{
    private static readonly Assembly Core = typeof(CodeList).Assembly;

    public static IReadOnlyList<CodeListUnderTest> All { get; } =
    [
        .. Core.GetTypes()
            .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Codes", StringComparison.Ordinal))
            .Select(type => (Type: type, List: type.GetProperty("List", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null) as CodeList))
            .Where(found => found.List is not null)
            .Select(found => new CodeListUnderTest(found.List!, found.Type, Core.GetType("KzSaData." + found.List!.Name, throwOnError: true)!))
            .OrderBy(found => found.List.Name, StringComparer.Ordinal),
    ];
}
