using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>A list of what can be asked of a query, a line each: the call, and what plain records answer.</summary>
internal sealed class AnswerList<T> : IAskedMethods, IEnumerable
    where T : DatasetRecord
{
    private readonly List<Line> lines = [];

    public IEnumerable<MethodInfo> Methods => lines.Select(line => line.Method);

    /// <summary>Any answer, written as lines of text.</summary>
    public void Add<TAnswer>(Expression<Func<RecordQuery<T>, TAnswer>> ask, Func<TAnswer, IEnumerable<string>> text, Func<Question<T>, IEnumerable<string>> expected)
    {
        Func<RecordQuery<T>, TAnswer> call = ask.Compile();
        lines.Add(new(AskedMethod.Of(ask), (question, what) => OracleComparison.Same([.. expected(question)], text(call(question.Query)), what)));
    }

    /// <summary>A facet of codes: how many records have which, the most frequent first, then in the order of the codes.</summary>
    public void Add<TCode>(Expression<Func<RecordQuery<T>, IReadOnlyList<FacetCount<TCode>>>> ask, Func<Plain<T>, IEnumerable<TCode>> codes)
        where TCode : struct, Enum => Add(
            ask,
            facets => facets.Select(facet => $"{facet.Value} {facet.Count}"),
            question => OracleFacets.Count(question.Expected, codes, Comparer<TCode>.Default));

    /// <summary>A facet of entities, by their ids.</summary>
    public void Add<TEntity>(Expression<Func<RecordQuery<T>, IReadOnlyList<FacetCount<TEntity>>>> ask, Func<Plain<T>, IEnumerable<string>> ids)
        where TEntity : Entity => Add(
            ask,
            facets => facets.Select(facet => $"{facet.Value.Key} {facet.Count}"),
            question => OracleFacets.Count(question.Expected, ids, StringComparer.Ordinal));

    /// <summary>Whether a record is there: asked for records here and there, and where a block of rows ends.</summary>
    public void Add(Expression<Func<RecordQuery<T>, T, bool>> ask, Func<HashSet<string>, T, bool> expected)
    {
        Func<RecordQuery<T>, T, bool> call = ask.Compile();
        lines.Add(new(AskedMethod.Of(ask), (question, what) =>
        {
            HashSet<string> ids = [.. question.Expected.Select(plain => plain.Id)];
            T[] asked = [.. question.All.Where(record => record.Row % 50 == 0 || record.Row is 63 or 64 or 4095 or 4096)];
            OracleComparison.Same(Ids(asked.Where(record => expected(ids, record))), Ids(asked.Where(record => call(question.Query, record))), what);
        }));
    }

    /// <summary>Compares all lines.</summary>
    public void Compare(Question<T> question, string what) => lines.ForEach(line => line.Compare(question, $"{line.Method.Name} of {what}"));

    IEnumerator IEnumerable.GetEnumerator() => lines.GetEnumerator();

    private static List<string> Ids(IEnumerable<T> records) => [.. records.Select(record => record.Key)];

    private sealed record Line(MethodInfo Method, Action<Question<T>, string> Compare);
}
