using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>A list of ways to join two queries, a line each: the call, and the logic that its documentation promises.</summary>
internal sealed class CombinationList<T> : IAskedMethods, IEnumerable
    where T : DatasetRecord
{
    private readonly List<Combination<T>> lines = [];

    public IEnumerable<MethodInfo> Methods => lines.Select(line => line.Method);

    public void Add(Expression<Func<RecordQuery<T>, RecordQuery<T>, RecordQuery<T>>> ask, Func<bool, bool, bool> keeps) => lines.Add(new(AskedMethod.Of(ask), ask.Compile(), keeps));

    public Combination<T> Next(Random random) => random.Any(lines);

    IEnumerator IEnumerable.GetEnumerator() => lines.GetEnumerator();
}
