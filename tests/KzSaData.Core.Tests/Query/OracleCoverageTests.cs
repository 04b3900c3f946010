using System.Reflection;
using KzSaData.Core.Tests.Invariants;

namespace KzSaData.Core.Tests.Query;

/// <summary>Whoever adds a filter, a facet or a total adds a line to a list of the oracle.</summary>
public sealed class OracleCoverageTests
{
    private static readonly MethodInfo[] Asked =
    [
        .. RecordSets.Of(SeedFiles.Good.Dataset()).SelectMany(set => (IEnumerable<MethodInfo>)AskedOf(set)),
    ];

    private static readonly MethodInfo[] OnQueries =
    [
        .. typeof(RecordQuery<>).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.GetBaseDefinition().DeclaringType != typeof(object)),
        .. CoreAssembly.PublicTypes
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [{ ParameterType: { IsGenericType: true } first }, ..] && first.GetGenericTypeDefinition() == typeof(RecordQuery<>)),
    ];

    [Fact]
    public void Whatever_can_be_asked_of_a_query_is_compared_with_a_plain_list() => string.Join('\n', Missing(Asked)).Should().BeEmpty();

    [Fact]
    public void Each_overload_counts_for_itself()
    {
        foreach (MethodInfo method in OnQueries)
        {
            Missing(Asked.Where(asked => AskedMethod.Key(asked) != AskedMethod.Key(method))).Should().ContainSingle(line => line.Contains(Text(method), StringComparison.Ordinal));
        }
    }

    private static IEnumerable<MethodInfo> AskedOf<T>(RecordSet<T> _)
        where T : DatasetRecord => new OracleLists<T>(new Draws(new Random(0), new RandomEntities(new Random(0), 0))).All.SelectMany(list => list.Methods);

    private static IEnumerable<string> Missing(IEnumerable<MethodInfo> asked)
    {
        HashSet<(Module, int)> keys = [.. asked.Select(AskedMethod.Key)];
        return OnQueries.Where(method => !keys.Contains(AskedMethod.Key(method))).Select(method =>
            $"the oracle does not ask {Text(method)}; add a line to tests/KzSaData.Core.Tests/Query/{ListOf(method)}.cs: the call, and what plain records answer to it");
    }

    private static string Text(MethodInfo method) => $"{method.DeclaringType!.Name.Split('`')[0]}.{AskedMethod.Text(method)}";

    private static string ListOf(MethodInfo method)
    {
        bool isFilter = method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(RecordQuery<>);
        return (method.IsStatic ? "Kind" : "Common") + (isFilter ? "Filters" : "Answers");
    }
}
