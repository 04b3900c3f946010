using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>A list of filters, a line each: what to draw, the call, and what the documentation of the call promises to keep.</summary>
internal sealed class FilterList<T> : IAskedMethods, IEnumerable
    where T : DatasetRecord
{
    private readonly List<Line> lines = [];

    public IEnumerable<MethodInfo> Methods => lines.Select(line => line.Method);

    /// <summary>A filter without arguments.</summary>
    public void Add(Expression<Func<RecordQuery<T>, RecordQuery<T>>> ask, Func<Plain<T>, bool> keeps)
    {
        MethodInfo method = AskedMethod.Of(ask);
        Step<T> step = new($"{method.Name}()", ask.Compile(), keeps);
        lines.Add(new(method, () => step));
    }

    /// <summary>What keeps everything, in another order.</summary>
    public void Add(Expression<Func<RecordQuery<T>, RecordQuery<T>>> ask, RecordOrder order)
    {
        MethodInfo method = AskedMethod.Of(ask);
        Step<T> step = new($"{method.Name}()", ask.Compile(), _ => true, order);
        lines.Add(new(method, () => step));
    }

    /// <summary>A filter with arguments, which are drawn anew each time.</summary>
    public void Add<TArgument>(Func<TArgument> draw, Expression<Func<RecordQuery<T>, TArgument, RecordQuery<T>>> ask, Func<Plain<T>, TArgument, bool> keeps)
    {
        MethodInfo method = AskedMethod.Of(ask);
        Func<RecordQuery<T>, TArgument, RecordQuery<T>> call = ask.Compile();
        lines.Add(new(method, () =>
        {
            TArgument argument = draw();
            return new Step<T>($"{AskedMethod.Text(method)[..^1]} {Text(argument)})", q => call(q, argument), p => keeps(p, argument));
        }));
    }

    /// <summary>A random call; overloads share the frequency of one filter.</summary>
    public Step<T> Next(Random random)
    {
        Line[][] filters = [.. lines.GroupBy(line => line.Method.Name).Select(group => group.ToArray())];
        return random.Any(random.Any(filters)).Next();
    }

    IEnumerator IEnumerable.GetEnumerator() => lines.GetEnumerator();

    private static string Text(object? argument) => argument is Array codes ? string.Join(", ", codes.Cast<object>()) : $"{argument}";

    private sealed record Line(MethodInfo Method, Func<Step<T>> Next);
}
